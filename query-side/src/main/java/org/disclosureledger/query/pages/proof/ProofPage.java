package org.disclosureledger.query.pages.proof;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.appeals.AppealView;
import org.disclosureledger.query.appeals.Appeals;
import org.disclosureledger.query.clock.proof.ProofSheet;
import org.disclosureledger.query.clock.proof.ProofSheets;
import org.disclosureledger.query.clock.reading.AppealReadings;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;

/** A proof sheet (计时证明单) on A4. */
@Controller
class ProofPage {

    private final Requests requests;
    private final RequestReadings readings;
    private final Appeals appeals;
    private final AppealReadings appealReadings;
    private final ProofSheets sheets;

    ProofPage(Requests requests, RequestReadings readings, Appeals appeals, AppealReadings appealReadings,
            ProofSheets sheets) {
        this.requests = requests;
        this.readings = readings;
        this.appeals = appeals;
        this.appealReadings = appealReadings;
        this.sheets = sheets;
    }

    @GetMapping("/requests/{requestId}/clocks/{clock}/proof")
    String ofRequest(@PathVariable String requestId, @PathVariable String clock, Model model) {
        RequestView request = requests.get(requestId, null);
        model.addAttribute("address", "/requests/" + request.requestId());
        return show(sheets.of(readings.require(request.requestId()), clock, withEvidence()), model);
    }

    @GetMapping("/appeals/{appealId}/clocks/{clock}/proof")
    String ofAppeal(@PathVariable UUID appealId, @PathVariable String clock, Model model) {
        AppealView appeal = appeals.get(appealId, null);
        model.addAttribute("address", "/appeals/" + appeal.appealId());
        return show(sheets.of(appealReadings.require(appeal.appealId()), clock, withEvidence()), model);
    }

    private static boolean withEvidence() {
        return Requests.handlesCases(Caller.current());
    }

    private String show(ProofSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("lines", sheets.lines(sheet));
        return "pages/proof";
    }
}
