package org.disclosureledger.command.registerimport.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.disclosureledger.command.registerimport.column.CellReader.UnreadableCell;
import org.disclosureledger.command.registerimport.sheet.Texts;
import org.disclosureledger.domain.Coded;

/** One of a fixed set of labels, or its code. */
final class LabelCells {

    private LabelCells() {
    }

    static <E extends Enum<E> & Coded> CellReader of(Class<E> type, String expected) {
        Map<String, E> byLabel = new HashMap<>();
        for (E e : type.getEnumConstants()) {
            byLabel.put(Texts.label(e.label()), e);
            byLabel.put(Texts.label(e.code()), e);
        }
        return cell -> {
            E found = byLabel.get(Texts.label(TextCells.free(cell)));
            if (found == null) {
                throw new UnreadableCell(expected);
            }
            return found;
        };
    }

    /** With all labels in the message. */
    static <E extends Enum<E> & Coded> CellReader of(Class<E> type) {
        return of(type, Arrays.stream(type.getEnumConstants()).map(Coded::label)
                .collect(java.util.stream.Collectors.joining("、", "无法识别，应为：", "")));
    }
}
