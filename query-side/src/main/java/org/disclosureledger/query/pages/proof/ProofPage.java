package org.disclosureledger.query.pages.proof;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.disclosureledger.query.clock.proof.ProofSheet;
import org.disclosureledger.query.clock.proof.ProofSheets;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;

/** A proof sheet (计时证明单) on A4. */
@Controller
class ProofPage {

    private final Requests requests;
    private final RequestReadings readings;
    private final ProofSheets sheets;

    ProofPage(Requests requests, RequestReadings readings, ProofSheets sheets) {
        this.requests = requests;
        this.readings = readings;
        this.sheets = sheets;
    }

    @GetMapping("/requests/{requestId}/clocks/{clock}/proof")
    String ofRequest(@PathVariable String requestId, @PathVariable String clock, Model model) {
        RequestView request = requests.get(requestId, null);
        model.addAttribute("address", "/requests/" + request.requestId());
        return show(sheets.of(readings.require(request.requestId()), clock), model);
    }

    private String show(ProofSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("lines", sheets.lines(sheet));
        return "pages/proof";
    }
}
