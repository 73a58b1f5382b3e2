package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Items or pages are counted; earlier items only where items are charged. */
record UnitsAreCounted(NoticeFee notice, int most) implements Rule {

    @Override
    public boolean isBroken() {
        Integer before = notice.itemsBefore();
        return notice.units() < 1 || notice.units() > most
                || (before != null && (before < 0 || before > most || notice.basis() == FeeBasis.PER_PAGE));
    }

    @Override
    public String field() {
        return notice.units() < 1 || notice.units() > most ? "units" : "itemsBefore";
    }

    @Override
    public String sentence() {
        return notice.units() < 1 || notice.units() > most
                ? "件数或页数应为 1 至 %d".formatted(most)
                : "本月此前件数应为 0 至 %d，且只用于按件计收".formatted(most);
    }

    @Override
    public Basis basis() {
        return Basis.FEE_RULES;
    }
}
