package org.disclosureledger.query.access.login;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form itself; Spring Security takes what it sends. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String form() {
        return "login";
    }
}
