package org.disclosureledger.query.pages.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.disclosureledger.query.annual.AnnualMembers.AppealMember;
import org.disclosureledger.query.annual.AnnualMembers.Members;
import org.disclosureledger.query.annual.AnnualMembers.RequestMember;
import org.disclosureledger.query.annual.AnnualReports;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.history.HistoryEntry;
import org.disclosureledger.query.pages.CellNames;
import org.disclosureledger.query.pages.Pager;
import org.disclosureledger.query.pages.ShownOrgans;
import org.disclosureledger.query.web.Paging;

/** The cases behind a figure of Table 3 or 4, each with the event that put it there. */
@Controller
class MembersPage {

    private static final String TABLES = "/organs/{organ}/annual-tables/{year}";

    private final AnnualReports reports;
    private final CaseHistory history;
    private final ShownOrgans organs;

    /**
     * @param number register number, or the case number of an appeal
     * @param requestId where the case is shown; null for an appeal that is not linked
     * @param event null when the event is not to be found any more
     */
    record Line(UUID caseId, String number, @Nullable UUID requestId, @Nullable String registerNumber,
            LocalDate legalDate, Instant recordedAt, String eventId, @Nullable HistoryEntry event) {

        static Line of(Object member) {
            return switch (member) {
                case RequestMember m -> new Line(m.requestId(), m.registerNumber(), m.requestId(), null, m.legalDate(),
                        m.recordedAt(), m.eventId(), null);
                case AppealMember m -> new Line(m.appealId(), m.caseNumber(), m.requestId(), m.registerNumber(),
                        m.legalDate(), m.recordedAt(), m.eventId(), null);
                default -> throw new IllegalArgumentException("no member: " + member.getClass());
            };
        }

        Line with(Map<String, HistoryEntry> events) {
            return new Line(caseId, number, requestId, registerNumber, legalDate, recordedAt, eventId,
                    events.get(eventId));
        }
    }

    MembersPage(AnnualReports reports, CaseHistory history, ShownOrgans organs) {
        this.reports = reports;
        this.history = history;
        this.organs = organs;
    }

    @GetMapping(TABLES + "/table3/{row}/{column}")
    String table3(@PathVariable String organ, @PathVariable int year, @PathVariable String row,
            @PathVariable String column, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, HttpServletRequest request, Model model) {
        model.addAttribute("organ", organs.require(organ));
        model.addAttribute("subtree", subtree);
        model.addAttribute("cell", CellNames.row(3, row) + "，" + CellNames.column(3, column));
        model.addAttribute("table", 3);
        return show(reports.table3(organ, year, row, column, subtree, new Paging(page, Pager.SIZE)), request, model);
    }

    @GetMapping(TABLES + "/table4/{block}/{cell}")
    String table4(@PathVariable String organ, @PathVariable int year, @PathVariable String block,
            @PathVariable String cell, @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(defaultValue = "0") int page, HttpServletRequest request, Model model) {
        model.addAttribute("organ", organs.require(organ));
        model.addAttribute("subtree", subtree);
        model.addAttribute("cell", CellNames.row(4, block) + "，" + CellNames.column(4, cell));
        model.addAttribute("table", 4);
        return show(reports.table4(organ, year, block, cell, subtree, new Paging(page, Pager.SIZE)), request, model);
    }

    private String show(Members members, HttpServletRequest request, Model model) {
        List<Line> lines = members.members().stream().map(Line::of).toList();
        Map<String, HistoryEntry> events = history.byEvent(lines.stream().map(Line::caseId).toList());
        model.addAttribute("members", lines.stream().map(line -> line.with(events)).toList());
        model.addAttribute("pager", Pager.of(members.count(), members.page(), request));
        return "pages/members";
    }
}
