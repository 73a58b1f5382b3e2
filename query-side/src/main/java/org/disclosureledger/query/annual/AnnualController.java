package org.disclosureledger.query.annual;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.query.annual.AnnualMembers.CaseCell;
import org.disclosureledger.query.annual.AnnualMembers.Members;
import org.disclosureledger.query.feed.status.UpToDate;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.register.Requests;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/** Tables 3 and 4 of the annual report (年度报告第三项、第四项). */
@RestController
@Tag(name = "annual tables", description = "年度报告 annual tables")
class AnnualController {

    private static final String TABLES = "/api/organs/{organ}/annual-tables/{year}";

    private final AnnualTables tables;
    private final AnnualMembers members;
    private final UpToDate upToDate;
    private final Organs organs;
    private final Requests requests;

    /** @param form the document that prescribes the form; {@code note} how that year's print differs */
    record Answer(String organ, int year, String form, String note, boolean subtree, boolean upToDate,
            Map<String, int[]> table3, Map<String, int[]> table4, List<Check> checks) {}

    AnnualController(AnnualTables tables, AnnualMembers members, UpToDate upToDate, Organs organs,
            Requests requests) {
        this.tables = tables;
        this.members = members;
        this.upToDate = upToDate;
        this.organs = organs;
        this.requests = requests;
    }

    @GetMapping(TABLES)
    @Operation(summary = "第三项、第四项及勾稽关系 / Tables 3 and 4 with the identities of the form")
    Answer tables(@PathVariable String organ, @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean subtree) {
        List<String> counted = organs(organ, year, subtree);
        // First the question, then the figures: what was recorded before the question is in them.
        boolean complete = upToDate.now();
        AnnualTable table = tables.of(counted, year);
        AnnualForm form = AnnualForm.of(year);
        return new Answer(organ, year, form.name(), form.note(), subtree, complete, table.table3(), table.table4(),
                Check.of(table, tables.before(counted, year)));
    }

    @GetMapping(TABLES + "/table3/{row}/{column}")
    @Operation(summary = "第三项某一数字的构成 / the cases behind a figure of Table 3")
    Members table3(@PathVariable String organ, @PathVariable int year, @PathVariable String row,
            @PathVariable String column, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        List<String> counted = organs(organ, year, subtree);
        List<String> known = AnnualForm.rows().stream().map(AnnualForm.Row::code).toList();
        if (!known.contains(row) || !AnnualForm.columns().contains(column)) {
            throw Refusal.notFound("第三项没有这一行或这一列");
        }
        List<String> rows = row.equals(AnnualForm.OUTCOMES) ? AnnualTable.OUTCOMES : List.of(row);
        List<String> columns = column.equals(AnnualForm.TOTAL) ? AnnualForm.columns() : List.of(column);
        return members.of(counted, year, AnnualRequest.TABLE, rows, columns, new Paging(page, size));
    }

    @GetMapping(TABLES + "/table4/{block}/{cell}")
    @Operation(summary = "第四项某一数字的构成 / the appeals behind a figure of Table 4")
    Members table4(@PathVariable String organ, @PathVariable int year, @PathVariable String block,
            @PathVariable String cell, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        List<String> counted = organs(organ, year, subtree);
        boolean total = cell.equals(AnnualForm.TOTAL);
        if (!AnnualTable.BLOCKS.contains(block) || (!total && !AnnualTable.RESULTS.contains(cell))) {
            throw Refusal.notFound("第四项没有这一栏");
        }
        return members.of(counted, year, AnnualAppeal.TABLE, List.of(block),
                total ? AnnualTable.RESULTS : List.of(cell), new Paging(page, size));
    }

    @GetMapping("/api/requests/{requestId}/annual-cells")
    @Operation(summary = "该申请计入各年度的哪些数字 / where a request counts, year by year")
    List<CaseCell> cells(@PathVariable String requestId, @RequestParam(required = false) @Nullable Long atLeast) {
        return members.cells(requests.get(requestId, atLeast).requestId());
    }

    private List<String> organs(String organ, int year, boolean subtree) {
        List<String> counted = Objects.requireNonNull(organs.asked(organ, subtree));
        if (year < 2008 || year > 2100) {
            throw Refusal.malformed("year", "年度应在 2008 至 2100 之间");
        }
        return counted;
    }
}
