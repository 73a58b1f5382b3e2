package org.disclosureledger.command.registerimport.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosureledger.command.registerimport.column.Column;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.SheetRow;
import org.disclosureledger.command.registerimport.sheet.Texts;

/**
 * Which column of the sheet is which. What is wrong with the header row is found once, not again in every row.
 *
 * @param row the header's own line
 * @param places index of each column that is there
 * @param named every index that has a header, known or not
 */
record Header<C extends Enum<C> & Column>(int row, Map<C, Integer> places, Set<Integer> named) {

    static <C extends Enum<C> & Column> Header<C> of(SheetRow row, SheetKind<C> kind, Findings findings) {
        Map<C, Integer> places = new EnumMap<>(kind.columns());
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = name(row.cell(i));
            if (name.isEmpty()) {
                continue;
            }
            named.add(i);
            int index = i;
            Arrays.stream(kind.columns().getEnumConstants()).filter(c -> c.header().equals(name)).findFirst()
                    .ifPresentOrElse(column -> {
                        if (places.putIfAbsent(column, index) != null) {
                            findings.problem(kind.name(), row.number(), name, "列“%s”重复出现".formatted(name));
                        }
                    }, () -> findings.problem(kind.name(), row.number(), shortened(name),
                            "没有名为“%s”的列，请删除该列或改用规定的列名".formatted(shortened(name))));
        }
        Header<C> header = new Header<>(row.number(), places, Set.copyOf(named));
        Arrays.stream(kind.columns().getEnumConstants()).filter(c -> c.required() && !places.containsKey(c))
                .forEach(c -> findings.problem(kind.name(), row.number(), c.header(),
                        "缺少必需的列“%s”".formatted(c.header())));
        return header;
    }

    /** Where the running number stands. */
    Set<Integer> serials() {
        return places.entrySet().stream().filter(place -> place.getKey().header().equals(Column.SERIAL))
                .map(Map.Entry::getValue).collect(Collectors.toUnmodifiableSet());
    }

    /** How many headers of the sheet stand in this row. */
    static long known(SheetRow row, SheetKind<?> kind) {
        return row.cells().stream().map(Header::name)
                .filter(name -> Arrays.stream(kind.columns().getEnumConstants()).anyMatch(c -> c.header().equals(name)))
                .count();
    }

    static boolean names(SheetRow row, String header) {
        return row.cells().stream().anyMatch(cell -> name(cell).equals(header));
    }

    private static String name(SheetCell cell) {
        return cell instanceof SheetCell.Text(String text) ? Texts.header(text) : "";
    }

    private static String shortened(String name) {
        return name.length() > 30 ? name.substring(0, 30) + "…" : name;
    }
}
