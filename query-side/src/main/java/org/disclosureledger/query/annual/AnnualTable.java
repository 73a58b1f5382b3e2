package org.disclosureledger.query.annual;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.domain.statute.Outcome;

/**
 * The figures of one year: rows of the form by code, each with its columns and their total at the end.
 *
 * @param table3 the 25 rows, seven figures each
 * @param table4 the three blocks, five figures each: upheld, corrected, other, pending, total
 */
record AnnualTable(Map<String, int[]> table3, Map<String, int[]> table4) {

    /** Columns of a block of Table 4, the total left out. */
    static final List<String> RESULTS = List.of(AppealResult.UPHELD.code(), AppealResult.CORRECTED.code(),
            AppealResult.OTHER.code(), AnnualAppeal.PENDING);
    static final List<String> OUTCOMES = Arrays.stream(Outcome.values()).map(Outcome::code).toList();
    static final List<String> BLOCKS = Arrays.stream(AppealKind.values()).map(AppealKind::code).toList();

    /** Row or block, column, number of members. */
    record Count(int table, String row, String column, int n) {}

    static AnnualTable of(List<Count> counts) {
        AnnualTable table = new AnnualTable(new LinkedHashMap<>(), new LinkedHashMap<>());
        AnnualForm.rows().forEach(row -> table.table3.put(row.code(), new int[AnnualForm.columns().size()]));
        BLOCKS.forEach(block -> table.table4.put(block, new int[RESULTS.size() + 1]));
        for (Count count : counts) {
            if (count.table() == AnnualRequest.TABLE) {
                add(table.row(count.row()), AnnualForm.columns().indexOf(count.column()), count.n());
                if (OUTCOMES.contains(count.row())) {
                    add(table.row(AnnualForm.OUTCOMES), AnnualForm.columns().indexOf(count.column()), count.n());
                }
            } else {
                add(table.block(count.row()), RESULTS.indexOf(count.column()), count.n());
            }
        }
        return table;
    }

    private static void add(int[] figures, int column, int n) {
        figures[column] += n;
        figures[figures.length - 1] += n;
    }

    int[] row(String code) {
        return figures(table3, code);
    }

    int[] block(String code) {
        return figures(table4, code);
    }

    private static int[] figures(Map<String, int[]> table, String code) {
        int[] figures = table.get(code);
        if (figures == null) {
            throw new IllegalArgumentException("no row " + code);
        }
        return figures;
    }
}
