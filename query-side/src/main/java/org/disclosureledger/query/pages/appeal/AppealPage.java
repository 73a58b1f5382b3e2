package org.disclosureledger.query.pages.appeal;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.disclosureledger.query.appeals.AppealView;
import org.disclosureledger.query.appeals.Appeals;
import org.disclosureledger.query.clock.reading.AppealReadings;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.pages.ShownOrgans;

/** A review or a lawsuit with its clocks and its timeline. */
@Controller
class AppealPage {

    private final Appeals appeals;
    private final CaseHistory history;
    private final AppealReadings readings;
    private final ShownOrgans organs;

    AppealPage(Appeals appeals, CaseHistory history, AppealReadings readings, ShownOrgans organs) {
        this.appeals = appeals;
        this.history = history;
        this.readings = readings;
        this.organs = organs;
    }

    @GetMapping("/appeals/{appealId}")
    String appeal(@PathVariable UUID appealId, Model model) {
        AppealView appeal = appeals.get(appealId, null);
        model.addAttribute("organ", organs.require(appeal.organ()));
        model.addAttribute("entry", appeal);
        model.addAttribute("history", history.ofCase(appeal.appealId()));
        readings.of(appeal.appealId()).ifPresent(clocks -> model.addAttribute("clocks", clocks.views()));
        return "pages/appeal";
    }
}
