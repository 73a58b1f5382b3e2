package org.disclosureledger.query.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.domain.statute.AnnualForm.Identity;

/**
 * An identity of the form (勾稽关系), put to figures.
 *
 * @param row for identities within a row, the row or block; null for those within a column
 */
public record Check(String rule, @Nullable String row, String column, boolean holds, int left, int right, String text) {

    /**
     * @param table the year
     * @param before the year before, for what was carried over
     */
    static List<Check> of(AnnualTable table, AnnualTable before) {
        List<Check> checks = new ArrayList<>();
        List<String> columns = AnnualForm.columns();
        for (int i = 0; i < columns.size(); i++) {
            int c = i;
            int outcomes = table.row(AnnualForm.OUTCOMES)[c];
            checks.add(check(Identity.BALANCE, null, columns.get(c),
                    table.row(AnnualForm.NEW)[c] + table.row(AnnualForm.CARRIED_IN)[c],
                    outcomes + table.row(AnnualForm.CARRIED_OUT)[c]));
            checks.add(check(Identity.OUTCOMES_ADD_UP, null, columns.get(c), outcomes,
                    AnnualTable.OUTCOMES.stream().mapToInt(o -> table.row(o)[c]).sum()));
            checks.add(check(Identity.CARRY_OVER, null, columns.get(c), table.row(AnnualForm.CARRIED_IN)[c],
                    before.row(AnnualForm.CARRIED_OUT)[c]));
        }
        table.table3().forEach((row, figures) -> checks.add(sum(Identity.COLUMNS_ADD_UP, row, figures)));
        table.table4().forEach((block, figures) -> checks.add(sum(Identity.BLOCKS_ADD_UP, block, figures)));
        checks.sort((a, b) -> a.rule().compareTo(b.rule()));
        return checks;
    }

    private static Check sum(Identity identity, String row, int[] figures) {
        int last = figures.length - 1;
        return check(identity, row, AnnualForm.TOTAL, figures[last], Arrays.stream(figures, 0, last).sum());
    }

    private static Check check(Identity identity, @Nullable String row, String column, int left, int right) {
        return new Check(identity.code(), row, column, left == right, left, right, identity.text());
    }
}
