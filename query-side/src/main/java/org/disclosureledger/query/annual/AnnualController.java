package org.disclosureledger.query.annual;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.annual.AnnualMembers.CaseCell;
import org.disclosureledger.query.annual.AnnualMembers.Members;
import org.disclosureledger.query.annual.AnnualReports.Report;
import org.disclosureledger.query.register.Requests;
import org.disclosureledger.query.web.Paging;

/** Tables 3 and 4 of the annual report (年度报告第三项、第四项). */
@RestController
@Tag(name = "annual tables", description = "年度报告 annual tables")
class AnnualController {

    private static final String TABLES = "/api/organs/{organ}/annual-tables/{year}";

    private final AnnualReports reports;
    private final AnnualMembers members;
    private final Requests requests;

    AnnualController(AnnualReports reports, AnnualMembers members, Requests requests) {
        this.reports = reports;
        this.members = members;
        this.requests = requests;
    }

    @GetMapping(TABLES)
    @Operation(summary = "第三项、第四项及勾稽关系 / Tables 3 and 4 with the identities of the form")
    Report tables(@PathVariable String organ, @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean subtree) {
        return reports.report(organ, year, subtree);
    }

    @GetMapping(TABLES + "/table3/{row}/{column}")
    @Operation(summary = "第三项某一数字的构成 / the cases behind a figure of Table 3")
    Members table3(@PathVariable String organ, @PathVariable int year, @PathVariable String row,
            @PathVariable String column, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return reports.table3(organ, year, row, column, subtree, new Paging(page, size));
    }

    @GetMapping(TABLES + "/table4/{block}/{cell}")
    @Operation(summary = "第四项某一数字的构成 / the appeals behind a figure of Table 4")
    Members table4(@PathVariable String organ, @PathVariable int year, @PathVariable String block,
            @PathVariable String cell, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return reports.table4(organ, year, block, cell, subtree, new Paging(page, size));
    }

    @GetMapping("/api/requests/{requestId}/annual-cells")
    @Operation(summary = "该申请计入各年度的哪些数字 / where a request counts, year by year")
    List<CaseCell> cells(@PathVariable String requestId, @RequestParam(required = false) @Nullable Long atLeast) {
        return members.cells(requests.get(requestId, atLeast).requestId());
    }
}
