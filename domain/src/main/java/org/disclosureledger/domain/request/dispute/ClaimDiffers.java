package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Only another day can be arguable. */
record ClaimDiffers(LocalDate claimed, LocalDate registered) implements Rule {

    @Override
    public boolean isBroken() {
        return claimed.equals(registered);
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "主张的收到日期与登记的收到日期（%s）相同，没有争议".formatted(registered);
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }
}
