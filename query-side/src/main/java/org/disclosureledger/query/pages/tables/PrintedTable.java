package org.disclosureledger.query.pages.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.OutcomeClass;

/** Tables 3 and 4 with order, wording and merged cells of the form 国办公开办函〔2021〕30号. */
final class PrintedTable {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", AnnualForm.TOTAL);
    private static final List<OutcomeClass> CLASSES = List.of(OutcomeClass.values());
    /** Columns that labels take. */
    private static final int LABELS = 3;

    record Head(String text, int columns, int rows) {}

    record Figure(String row, String column, int n) {}

    record Line(List<Head> heads, List<Figure> figures) {}

    private PrintedTable() {
    }

    static List<Line> table3(Map<String, int[]> figures) {
        List<Line> lines = new ArrayList<>();
        for (AnnualForm.Row row : AnnualForm.rows()) {
            int[] ofRow = figures.getOrDefault(row.code(), new int[AnnualForm.columns().size()]);
            lines.add(new Line(heads(row), figures(row.code(), AnnualForm.columns(), ofRow)));
        }
        return lines;
    }

    /** The one line of Table 4. */
    static List<Figure> table4(Map<String, int[]> figures) {
        return Arrays.stream(AppealKind.values())
                .flatMap(kind -> figures(kind.code(), RESULTS, figures.getOrDefault(kind.code(), new int[5])).stream())
                .toList();
    }

    private static List<Figure> figures(String row, List<String> columns, int[] numbers) {
        return IntStream.range(0, columns.size()).mapToObj(c -> new Figure(row, columns.get(c), numbers[c])).toList();
    }

    private static List<Head> heads(AnnualForm.Row row) {
        return Arrays.stream(Outcome.values()).filter(o -> o.code().equals(row.code())).findFirst()
                .map(PrintedTable::heads).orElseGet(() -> row.code().equals(AnnualForm.OUTCOMES)
                        ? List.of(new Head(row.label(), LABELS - 1, 1))
                        : List.of(new Head(row.label(), LABELS, 1)));
    }

    private static List<Head> heads(Outcome outcome) {
        List<Outcome> ofClass = Arrays.stream(Outcome.values())
                .filter(o -> o.outcomeClass() == outcome.outcomeClass()).toList();
        List<Head> heads = new ArrayList<>();
        if (outcome == Outcome.DISCLOSED) {
            heads.add(new Head("三、本年度办理结果", 1, Outcome.values().length + 1));
        }
        String name = "（%s）%s%s".formatted(NUMERALS.get(CLASSES.indexOf(outcome.outcomeClass())),
                outcome.outcomeClass().label(),
                outcome.outcomeClass() == OutcomeClass.PARTLY_DISCLOSED ? "（区分处理的，只计这一情形，不计其他情形）" : "");
        if (outcome.item().isEmpty()) {
            heads.add(new Head(name, LABELS - 1, 1));
            return heads;
        }
        if (outcome == ofClass.getFirst()) {
            heads.add(new Head(name, 1, ofClass.size()));
        }
        heads.add(new Head("%d.%s".formatted(ofClass.indexOf(outcome) + 1, outcome.item()), 1, 1));
        return heads;
    }
}
