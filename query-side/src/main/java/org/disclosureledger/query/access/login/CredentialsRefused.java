package org.disclosureledger.query.access.login;

import org.springframework.security.authentication.BadCredentialsException;

/** The command side said no, and why, in Chinese. */
final class CredentialsRefused extends BadCredentialsException {

    CredentialsRefused(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
