package org.disclosureledger.query.pages.register;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.disclosureledger.query.pages.Pager;
import org.disclosureledger.query.pages.ShownOrgans;
import org.disclosureledger.query.register.RequestSearch;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;
import org.disclosureledger.query.register.Status;
import org.disclosureledger.query.web.Page;

/** The register of an organ (依申请公开台账), newest first. */
@Controller
class RegisterPage {

    private final Requests requests;
    private final ShownOrgans organs;

    RegisterPage(Requests requests, ShownOrgans organs) {
        this.requests = requests;
        this.organs = organs;
    }

    @GetMapping("/organs/{organ}/register")
    String register(@PathVariable String organ, @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String status, @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request, Model model) {
        Status wanted = Status.parameter(status);
        model.addAttribute("organ", organs.require(organ));
        Page<RequestView> found = requests.search(
                new RequestSearch(organ, false, number, wanted, null, null, null, null, page, Pager.SIZE));
        model.addAttribute("requests", found.items());
        model.addAttribute("pager", Pager.of(found.count(), page, request));
        model.addAttribute("number", number == null ? "" : number);
        model.addAttribute("status", wanted == null ? "" : wanted.code());
        model.addAttribute("statuses", Status.values());
        return "pages/register";
    }
}
