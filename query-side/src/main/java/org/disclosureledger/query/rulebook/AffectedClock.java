package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/**
 * A limit that a notice moves when it is activated; of a request, or of an appeal. While a clock stands still it has no due
 * day: then the day says what it would be if the waiting ended today.
 *
 * @param part the consultation it belongs to; null where a case has one clock of the kind
 * @param oldDueOn null while it stands still before
 * @param newDueOn null while it stands still after
 * @param notified true when the old day was told to somebody in writing (延期告知、延迟告知、补正告知、收费通知、征求意见书): whoever
 *        activates the notice has to tell them the new one
 */
record AffectedClock(@Nullable UUID requestId, @Nullable String registerNumber, @Nullable UUID appealId,
        @Nullable String caseNumber, String organ, ClockKind clock, String clockLabel, @Nullable UUID part,
        ClockState oldState, ClockState newState, @Nullable LocalDate oldDueOn, @Nullable LocalDate newDueOn,
        @Nullable LocalDate oldDueIfResumedToday, @Nullable LocalDate newDueIfResumedToday, boolean provisionalBefore,
        boolean provisionalAfter, boolean notified) {

    static AffectedClock of(ClockedRequest request, ClockReading was, ClockReading becomes, boolean notified) {
        return new AffectedClock(request.requestId(), request.registerNumber(), null, null, request.organ(), was.kind(),
                was.kind().label(), was.part(), was.state(), becomes.state(), was.dueOn(), becomes.dueOn(),
                was.dueIfResumedToday(), becomes.dueIfResumedToday(), was.provisional(), becomes.provisional(),
                notified);
    }

    /** Nobody is told an appeal's due day by the organ. */
    static AffectedClock of(ClockedAppeal appeal, ClockReading was, ClockReading becomes) {
        return new AffectedClock(null, null, appeal.appealId(), appeal.caseNumber(), appeal.organ(), was.kind(),
                was.kind().label(), was.part(), was.state(), becomes.state(), was.dueOn(), becomes.dueOn(),
                was.dueIfResumedToday(), becomes.dueIfResumedToday(), was.provisional(), becomes.provisional(), false);
    }

    /** 登记编号, or 案号 of an appeal. */
    @JsonIgnore
    String number() {
        return Objects.requireNonNullElse(registerNumber == null ? caseNumber : registerNumber, "");
    }

    /** The day to sort by, before; null where it lies beyond the calendar. */
    @JsonIgnore
    @Nullable
    LocalDate oldUrgentOn() {
        return oldDueOn == null ? oldDueIfResumedToday : oldDueOn;
    }
}
