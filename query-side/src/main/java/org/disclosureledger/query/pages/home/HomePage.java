package org.disclosureledger.query.pages.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.disclosureledger.query.annual.AnnualReports;
import org.disclosureledger.query.feed.parking.ParkedCases;
import org.disclosureledger.query.feed.status.FeedLag;
import org.disclosureledger.query.feed.status.UpToDate;
import org.disclosureledger.query.pages.ShownOrgans;

/** Where everybody begins: the organs with their tables and registers, and whether the figures are complete. */
@Controller
class HomePage {

    private final ShownOrgans organs;
    private final AnnualReports reports;
    private final UpToDate upToDate;
    private final FeedLag lag;
    private final ParkedCases parkedCases;

    HomePage(ShownOrgans organs, AnnualReports reports, UpToDate upToDate, FeedLag lag, ParkedCases parkedCases) {
        this.organs = organs;
        this.reports = reports;
        this.upToDate = upToDate;
        this.lag = lag;
        this.parkedCases = parkedCases;
    }

    @GetMapping("/")
    String home(Model model) {
        int year = reports.lastYear();
        model.addAttribute("organs", organs.all());
        model.addAttribute("years", List.of(year, year - 1, year - 2));
        model.addAttribute("upToDate", upToDate.now());
        model.addAttribute("lag", lag.last());
        model.addAttribute("parked", parkedCases.count());
        return "pages/home";
    }
}
