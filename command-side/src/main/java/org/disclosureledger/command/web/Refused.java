package org.disclosureledger.command.web;

import org.disclosureledger.domain.Finding;

/** Law or policy does not allow it (422, with the basis). */
public final class Refused extends RuntimeException {

    private final transient Finding finding;

    public Refused(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
