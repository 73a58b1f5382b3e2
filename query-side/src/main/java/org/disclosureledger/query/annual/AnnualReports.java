package org.disclosureledger.query.annual;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.query.annual.AnnualMembers.Members;
import org.disclosureledger.query.feed.status.UpToDate;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/** Tables 3 and 4 of an organ, and the cases behind each figure. Unknown organs, rows and columns are refused (404). */
@Component
public class AnnualReports {

    private final AnnualTables tables;
    private final AnnualMembers members;
    private final UpToDate upToDate;
    private final Organs organs;

    /** @param form the document that prescribes the form; {@code note} how that year's print differs */
    public record Report(String organ, int year, String form, String note, boolean subtree, boolean upToDate,
            Map<String, int[]> table3, Map<String, int[]> table4, List<Check> checks) {}

    AnnualReports(AnnualTables tables, AnnualMembers members, UpToDate upToDate, Organs organs) {
        this.tables = tables;
        this.members = members;
        this.upToDate = upToDate;
        this.organs = organs;
    }

    /** The present year: the last one that has figures. */
    public int lastYear() {
        return tables.lastYear();
    }

    public Report report(String organ, int year, boolean subtree) {
        List<String> counted = organs(organ, year, subtree);
        // First the question, then the figures: what was recorded before the question is in them.
        boolean complete = upToDate.now();
        AnnualTable table = tables.of(counted, year);
        AnnualForm form = AnnualForm.of(year);
        return new Report(organ, year, form.name(), form.note(), subtree, complete, table.table3(), table.table4(),
                Check.of(table, tables.before(counted, year)));
    }

    /** Requests behind a figure; totals are the requests of all that is added up. */
    public Members table3(String organ, int year, String row, String column, boolean subtree, Paging paging) {
        List<String> counted = organs(organ, year, subtree);
        List<String> known = AnnualForm.rows().stream().map(AnnualForm.Row::code).toList();
        if (!known.contains(row) || !AnnualForm.columns().contains(column)) {
            throw Refusal.notFound("第三项没有这一行或这一列");
        }
        List<String> rows = row.equals(AnnualForm.OUTCOMES) ? AnnualTable.OUTCOMES : List.of(row);
        List<String> columns = column.equals(AnnualForm.TOTAL) ? AnnualForm.columns() : List.of(column);
        return members.of(counted, year, AnnualRequest.TABLE, rows, columns, paging);
    }

    /** Appeals behind a figure. */
    public Members table4(String organ, int year, String block, String cell, boolean subtree, Paging paging) {
        List<String> counted = organs(organ, year, subtree);
        boolean total = cell.equals(AnnualForm.TOTAL);
        if (!AnnualTable.BLOCKS.contains(block) || (!total && !AnnualTable.RESULTS.contains(cell))) {
            throw Refusal.notFound("第四项没有这一栏");
        }
        return members.of(counted, year, AnnualAppeal.TABLE, List.of(block),
                total ? AnnualTable.RESULTS : List.of(cell), paging);
    }

    private List<String> organs(String organ, int year, boolean subtree) {
        List<String> counted = Objects.requireNonNull(organs.asked(organ, subtree));
        if (year < 2008 || year > 2100) {
            throw Refusal.malformed("year", "年度应在 2008 至 2100 之间");
        }
        return counted;
    }
}
