package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Outcome;

/** Nobody has missed a limit that still runs: 3.6.1 (art. 30) and 3.6.2 (fee rules) come after the applicant's limit. */
record ApplicantLetItPass(Outcome outcome, LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        ClockReading limit = limit();
        return deliveredLater() != null || (limit != null && limit.isOpen() && !limits.isPast(limit));
    }

    @Override
    public String field() {
        return "outcome";
    }

    @Override
    public String sentence() {
        LocalDate deliveredLater = deliveredLater();
        if (deliveredLater != null) {
            return "通知于%s方送达申请人，答复日期（%s）时期限尚未起算".formatted(deliveredLater, limits.day());
        }
        ClockReading limit = Objects.requireNonNull(limit());
        return "%s至%s届满，答复日期（%s）时申请人尚未逾期".formatted(limit.kind().label(), limit.dueOn(), limits.day());
    }

    @Override
    public Basis basis() {
        return outcome == Outcome.FEE_UNPAID ? Basis.FEE_RULES : Basis.ARTICLE_30;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }

    private @Nullable ClockReading limit() {
        return switch (outcome) {
            case SUPPLEMENT_MISSED -> limits.last(ClockKind.SUPPLEMENT);
            case FEE_UNPAID -> limits.last(ClockKind.PAYMENT);
            default -> null;
        };
    }

    /** The clock of a day does not know yet of a delivery after it. */
    private @Nullable LocalDate deliveredLater() {
        Wait notice = switch (outcome) {
            case SUPPLEMENT_MISSED -> limits.steps().last(WaitFor.SUPPLEMENT);
            case FEE_UNPAID -> limits.steps().last(WaitFor.PAYMENT);
            default -> null;
        };
        LocalDate deliveredOn = notice == null || !notice.isOpen() ? null : notice.reachedOn();
        return deliveredOn == null || !deliveredOn.isAfter(limits.day()) ? null : deliveredOn;
    }
}
