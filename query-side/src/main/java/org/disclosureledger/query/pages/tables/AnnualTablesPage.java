package org.disclosureledger.query.pages.tables;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.disclosureledger.query.annual.AnnualReports;
import org.disclosureledger.query.annual.AnnualReports.Report;
import org.disclosureledger.query.annual.Check;
import org.disclosureledger.query.pages.CellNames;
import org.disclosureledger.query.pages.ShownOrgans;

/** Tables 3 and 4 of the annual report, to be looked at and printed. */
@Controller
class AnnualTablesPage {

    private static final int YEARS = 6;

    private final AnnualReports reports;
    private final ShownOrgans organs;

    /** An identity that does not hold, with the names of its place. */
    record Broken(String rule, String text, @Nullable String row, String column, int left, int right) {

        static Broken of(Check check) {
            int table = check.rule().startsWith("T4") ? 4 : 3;
            String row = check.row() == null ? null : CellNames.row(table, check.row());
            return new Broken(check.rule(), check.text(), row, CellNames.column(table, check.column()), check.left(),
                    check.right());
        }
    }

    AnnualTablesPage(AnnualReports reports, ShownOrgans organs) {
        this.reports = reports;
        this.organs = organs;
    }

    @GetMapping("/organs/{organ}/annual-tables/{year}")
    String tables(@PathVariable String organ, @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean subtree, Model model) {
        model.addAttribute("organ", organs.require(organ));
        Report report = reports.report(organ, year, subtree);
        List<Broken> broken = report.checks().stream().filter(c -> !c.holds()).map(Broken::of).toList();
        model.addAttribute("report", report);
        model.addAttribute("table3", PrintedTable.table3(report.table3()));
        model.addAttribute("table4", PrintedTable.table4(report.table4()));
        model.addAttribute("broken", broken);
        model.addAttribute("present", reports.lastYear());
        // The last years, and the asked one when it is older or still to come.
        model.addAttribute("years", IntStream.concat(IntStream.of(year),
                IntStream.rangeClosed(reports.lastYear() - YEARS + 1, reports.lastYear())).distinct().sorted()
                .toArray());
        return "pages/annual-tables";
    }
}
