package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.statute.Basis;

/** A determination chooses between the two days; a third one would be a new claim. */
record OneOfTheTwo(LocalDate chosen, LocalDate registered, @Nullable Start claimed) implements Rule {

    @Override
    public boolean isBroken() {
        return claimed != null && !chosen.equals(registered) && !chosen.equals(claimed.on());
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "认定的收到日期应为登记的%s或者主张的%s".formatted(registered, claimed == null ? "" : claimed.on());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }
}
