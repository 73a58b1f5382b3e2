package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/**
 * A limit whose last day moves when a notice is activated; of a request, or of an appeal.
 *
 * @param part the consultation it belongs to; null where a case has one clock of the kind
 * @param notified true when the old day was told to somebody in writing (延期告知、延迟告知、补正告知、收费通知、征求意见书): whoever
 *        activates the notice has to tell them the new one
 */
record AffectedClock(@Nullable UUID requestId, @Nullable String registerNumber, @Nullable UUID appealId,
        @Nullable String caseNumber, String organ, ClockKind clock, String clockLabel, @Nullable UUID part,
        LocalDate oldDueOn, LocalDate newDueOn, boolean provisionalBefore, boolean provisionalAfter,
        boolean notified) {

    static AffectedClock of(ClockedRequest request, ClockReading was, LocalDate oldDueOn, LocalDate newDueOn,
            boolean provisionalAfter, boolean notified) {
        return new AffectedClock(request.requestId(), request.registerNumber(), null, null, request.organ(), was.kind(),
                was.kind().label(), was.part(), oldDueOn, newDueOn, was.provisional(), provisionalAfter, notified);
    }

    /** Nobody is told an appeal's due day by the organ. */
    static AffectedClock of(ClockedAppeal appeal, ClockReading was, LocalDate oldDueOn, LocalDate newDueOn,
            boolean provisionalAfter) {
        return new AffectedClock(null, null, appeal.appealId(), appeal.caseNumber(), appeal.organ(), was.kind(),
                was.kind().label(), was.part(), oldDueOn, newDueOn, was.provisional(), provisionalAfter, false);
    }

    /** 登记编号, or 案号 of an appeal. */
    @JsonIgnore
    String number() {
        return Objects.requireNonNullElse(registerNumber == null ? caseNumber : registerNumber, "");
    }
}
