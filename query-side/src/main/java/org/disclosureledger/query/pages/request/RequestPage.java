package org.disclosureledger.query.pages.request;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.annual.AnnualMembers;
import org.disclosureledger.query.annual.AnnualMembers.CaseCell;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.clock.receipt.ReceiptDossiers;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.history.HistoryEntry;
import org.disclosureledger.query.pages.CellNames;
import org.disclosureledger.query.pages.ShownOrgans;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;

/** A request with its timeline (办理过程), and all its clocks. */
@Controller
class RequestPage {

    private final Requests requests;
    private final CaseHistory history;
    private final RequestReadings readings;
    private final AnnualMembers members;
    private final ShownOrgans organs;
    private final ReceiptDossiers receipts;

    /** A figure in which the request, or an appeal of it, counts. */
    record Counted(CaseCell cell, String row, String column) {

        static Counted of(CaseCell cell) {
            return new Counted(cell, CellNames.row(cell.table(), cell.row()),
                    CellNames.column(cell.table(), cell.column()));
        }
    }

    RequestPage(Requests requests, CaseHistory history, RequestReadings readings, AnnualMembers members,
            ShownOrgans organs, ReceiptDossiers receipts) {
        this.receipts = receipts;
        this.requests = requests;
        this.history = history;
        this.readings = readings;
        this.members = members;
        this.organs = organs;
    }

    @GetMapping("/requests/{requestId}")
    String request(@PathVariable String requestId, Model model) {
        RequestView request = shown(requestId, model);
        List<HistoryEntry> entries = history.withAppeals(request.requestId());
        readings.of(request.requestId()).ifPresent(clocks -> {
            model.addAttribute("clocks", clocks.views());
            model.addAttribute("receipts", clocks.receipts(Requests.handlesCases(Caller.current())));
        });
        model.addAttribute("dossier", receipts.of(request.requestId(), Requests.handlesCases(Caller.current())));
        model.addAttribute("history", entries);
        model.addAttribute("cells", Stream.concat(Stream.of(request.requestId()), entries.stream()
                .map(HistoryEntry::caseId)).distinct().flatMap(id -> members.cells(id).stream()).map(Counted::of)
                .toList());
        return "pages/request";
    }

    private RequestView shown(String requestId, Model model) {
        RequestView request = requests.get(requestId, null);
        model.addAttribute("organ", organs.require(request.organ()));
        model.addAttribute("entry", request);
        return request;
    }
}
