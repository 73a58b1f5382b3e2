package org.disclosureledger.query.pages.duties;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.query.clock.duty.DueGroup;
import org.disclosureledger.query.clock.duty.Duties;
import org.disclosureledger.query.clock.duty.DutyList;
import org.disclosureledger.query.clock.duty.DutyQuestion;
import org.disclosureledger.query.pages.Pager;
import org.disclosureledger.query.pages.ShownOrgans;
import org.disclosureledger.query.web.Paging;

/** What is due, the most urgent first (期限一览). */
@Controller
class DutiesPage {

    private final Duties duties;
    private final ShownOrgans organs;

    /** A group as a link with its number. */
    record Chip(String label, long count, String address, boolean chosen) {}

    DutiesPage(Duties duties, ShownOrgans organs) {
        this.duties = duties;
        this.organs = organs;
    }

    @GetMapping("/duties")
    String duties(@RequestParam(required = false) @Nullable String organ,
            @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String due, @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request, Model model) {
        DueGroup group = DueGroup.parameter(due);
        // What the office itself has to do comes first; an empty choice is everybody's.
        Party waited = party == null ? Party.OFFICE : DutyQuestion.party(party);
        String asked = organ == null || organ.isEmpty() ? null : organ;
        if (asked != null) {
            model.addAttribute("organ", organs.require(asked));
        }
        DutyList list = duties.of(new DutyQuestion(asked, subtree, waited, group,
                new Paging(page, Pager.SIZE)));
        model.addAttribute("list", list);
        model.addAttribute("organs", organs.all());
        model.addAttribute("subtree", subtree);
        model.addAttribute("party", waited == null ? "" : waited.code());
        model.addAttribute("parties", Party.values());
        model.addAttribute("due", due);
        model.addAttribute("chips", chips(list, waited, group, request));
        model.addAttribute("partyChips", partyChips(list, waited, request));
        model.addAttribute("pager", Pager.of(list.count(), page, request));
        return "pages/duties";
    }

    private static List<Chip> chips(DutyList list, @Nullable Party party, @Nullable DueGroup chosen,
            HttpServletRequest request) {
        long all = list.counts().values().stream().mapToLong(Long::longValue).sum();
        List<Chip> chips = new ArrayList<>(List.of(new Chip("全部", all, address(request, "due", null), chosen == null)));
        for (DueGroup group : DueGroup.values()) {
            if (group.isOf(party)) {
                chips.add(new Chip(group.label(), list.counts().getOrDefault(group.code(), 0L),
                        address(request, "due", group.code()), group == chosen));
            }
        }
        return chips;
    }

    private static List<Chip> partyChips(DutyList list, @Nullable Party chosen, HttpServletRequest request) {
        List<Chip> chips = new ArrayList<>();
        for (Party party : Party.values()) {
            chips.add(new Chip(party.label(), list.parties().getOrDefault(party.code(), 0L),
                    address(request, "party", party.code()), party == chosen));
        }
        long all = list.parties().values().stream().mapToLong(Long::longValue).sum();
        chips.add(new Chip("全部", all, address(request, "party", ""), chosen == null));
        return chips;
    }

    /** The same question but for one answer; who chooses a party begins with all of its groups. */
    private static String address(HttpServletRequest request, String name, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/duties").query(request.getQueryString())
                .replaceQueryParam("page").replaceQueryParam("due");
        return (value == null ? address : address.replaceQueryParam(name, value)).build().toUriString();
    }
}
