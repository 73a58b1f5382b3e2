package org.disclosureledger.domain.request.answer;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Outcome;

/**
 * The applicant's limit runs from the delivery of the notice: without its day, nobody can show that the limit was let
 * pass. Older registers have no column for it.
 */
record NoticeDeliveryIsKnown(Outcome outcome, RequestSteps steps, boolean reconstructed) implements Rule {

    @Override
    public boolean isBroken() {
        Wait notice = notice();
        return !reconstructed && notice != null && notice.isOpen() && notice.reachedOn() == null;
    }

    @Override
    public String field() {
        return "outcome";
    }

    @Override
    public String sentence() {
        return "%s的送达日期未登记，期限自送达之日起算，%s缺少依据".formatted(
                outcome == Outcome.FEE_UNPAID ? "收费通知" : "补正告知", outcome == Outcome.FEE_UNPAID ? "逾期未缴费" : "逾期不补正");
    }

    @Override
    public Basis basis() {
        return outcome == Outcome.FEE_UNPAID ? Basis.FEE_RULES : Basis.ARTICLE_30;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private @Nullable Wait notice() {
        return switch (outcome) {
            case SUPPLEMENT_MISSED -> steps.last(WaitFor.SUPPLEMENT);
            case FEE_UNPAID -> steps.last(WaitFor.PAYMENT);
            default -> null;
        };
    }
}
