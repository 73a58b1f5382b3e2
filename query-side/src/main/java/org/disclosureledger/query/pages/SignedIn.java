package org.disclosureledger.query.pages;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.disclosureledger.query.access.Caller;

/** Who is signed in, for the head of each page. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {

    @ModelAttribute("caller")
    Caller caller() {
        return Caller.current();
    }
}
