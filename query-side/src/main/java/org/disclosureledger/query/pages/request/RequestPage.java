package org.disclosureledger.query.pages.request;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.disclosureledger.query.annual.AnnualMembers;
import org.disclosureledger.query.annual.AnnualMembers.CaseCell;
import org.disclosureledger.query.clock.ReplyPeriod;
import org.disclosureledger.query.clock.ReplyPeriods;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.history.HistoryEntry;
import org.disclosureledger.query.pages.CellNames;
import org.disclosureledger.query.pages.ShownOrgans;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;
import org.disclosureledger.query.web.Refusal;

/** A request with its timeline (办理过程), and its reply period day by day. */
@Controller
class RequestPage {

    private final Requests requests;
    private final CaseHistory history;
    private final ReplyPeriods periods;
    private final AnnualMembers members;
    private final ShownOrgans organs;

    /** A figure in which the request, or an appeal of it, counts. */
    record Counted(CaseCell cell, String row, String column) {

        static Counted of(CaseCell cell) {
            return new Counted(cell, CellNames.row(cell.table(), cell.row()),
                    CellNames.column(cell.table(), cell.column()));
        }
    }

    RequestPage(Requests requests, CaseHistory history, ReplyPeriods periods, AnnualMembers members,
            ShownOrgans organs) {
        this.requests = requests;
        this.history = history;
        this.periods = periods;
        this.members = members;
        this.organs = organs;
    }

    @GetMapping("/requests/{requestId}")
    String request(@PathVariable String requestId, Model model) {
        RequestView request = shown(requestId, model);
        List<HistoryEntry> entries = history.withAppeals(request.requestId());
        periods.of(request).map(ReplyPeriod::reading).map(ClockLine::of)
                .ifPresent(line -> model.addAttribute("clock", line));
        model.addAttribute("history", entries);
        model.addAttribute("cells", Stream.concat(Stream.of(request.requestId()), entries.stream()
                .map(HistoryEntry::caseId)).distinct().flatMap(id -> members.cells(id).stream()).map(Counted::of)
                .toList());
        return "pages/request";
    }

    @GetMapping("/requests/{requestId}/clock")
    String clock(@PathVariable String requestId, Model model) {
        RequestView request = shown(requestId, model);
        ReplyPeriod period = periods.of(request).orElseThrow(() -> Refusal.notFound("收到日期过早，没有可用的工作日历"));
        model.addAttribute("clock", ClockLine.of(period.reading()));
        model.addAttribute("period", period);
        return "pages/clock";
    }

    private RequestView shown(String requestId, Model model) {
        RequestView request = requests.get(requestId, null);
        model.addAttribute("organ", organs.require(request.organ()));
        model.addAttribute("entry", request);
        return request;
    }
}
