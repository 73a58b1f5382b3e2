package org.disclosureledger.domain.request.answer;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Outcome;

/** Three outcomes presuppose a step: 3.6.1 a notice that went unanswered, 3.4.3 a supplement, 3.6.2 an unpaid fee notice. */
record OutcomeFollowsItsSteps(Outcome outcome, RequestSteps steps) implements Rule {

    @Override
    public boolean isBroken() {
        return switch (outcome) {
            case SUPPLEMENT_MISSED -> !steps.awaitingSupplement();
            case STILL_UNCLEAR -> steps.awaitingSupplement()
                    || steps.waits().stream().noneMatch(w -> w.what() == WaitFor.SUPPLEMENT && !w.isOpen());
            case FEE_UNPAID -> steps.open(WaitFor.PAYMENT).findAny().isEmpty();
            default -> false;
        };
    }

    @Override
    public String field() {
        return "outcome";
    }

    @Override
    public String sentence() {
        return switch (outcome) {
            case SUPPLEMENT_MISSED -> "办理结果为逾期不补正，但没有未获补正的补正告知";
            case STILL_UNCLEAR -> "办理结果为补正后仍不明确，但没有收到补正的记录";
            default -> "办理结果为逾期未缴费，但没有未缴的收费通知";
        };
    }

    @Override
    public Basis basis() {
        return outcome == Outcome.FEE_UNPAID ? Basis.FEE_RULES : Basis.ARTICLE_30;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
