package org.disclosureledger.domain.appeal;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Art. 62 knows an extension of the ordinary procedure only: what was extended is not heard by the simplified one. */
record ExtendedStaysOrdinary(AppealSteps steps, AppealProcedure procedure) implements Rule {

    @Override
    public boolean isBroken() {
        return procedure == AppealProcedure.SIMPLIFIED && !steps.extensions().isEmpty();
    }

    @Override
    public String field() {
        return "procedure";
    }

    @Override
    public String sentence() {
        return "审理期限已于%s告知延长，只有普通程序可以延长，不能再登记为简易程序".formatted(steps.extensions().getLast().notifiedOn());
    }

    @Override
    public Basis basis() {
        return Basis.REVIEW_LAW_62;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
