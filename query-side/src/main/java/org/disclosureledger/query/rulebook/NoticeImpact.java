package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/**
 * Which limits of open cases move between two states of the rules (历法修订影响单). Pure. A clock that stands still has no
 * last day that could move; it is counted by the new rules as soon as it goes on.
 */
final class NoticeImpact {

    private final LocalDate today;
    private final ClockRules before;
    private final ClockRules after;

    private record Which(ClockKind kind, @Nullable UUID part) {

        static Which of(ClockReading reading) {
            return new Which(reading.kind(), reading.part());
        }
    }

    NoticeImpact(LocalDate today, ClockRules before, ClockRules after) {
        this.today = today;
        this.before = before;
        this.after = after;
    }

    List<AffectedClock> on(ClockedRequest request) {
        if (!RequestClocks.covers(request.steps())) {
            return List.of();
        }
        return moved(new RequestClocks(before).on(today, request.steps()),
                new RequestClocks(after).on(today, request.steps()),
                (was, old, becomes, provisional) -> AffectedClock.of(request, was, old, becomes, provisional,
                        isNotified(was.kind(), request.steps())));
    }

    List<AffectedClock> on(ClockedAppeal appeal) {
        if (!AppealClocks.covers(appeal.steps())) {
            return List.of();
        }
        return moved(new AppealClocks(before).on(today, appeal.steps()),
                new AppealClocks(after).on(today, appeal.steps()),
                (was, old, becomes, provisional) -> AffectedClock.of(appeal, was, old, becomes, provisional));
    }

    private interface Line {

        AffectedClock of(ClockReading was, LocalDate oldDueOn, LocalDate newDueOn, boolean provisionalAfter);
    }

    private static List<AffectedClock> moved(List<ClockReading> was, List<ClockReading> becomes, Line line) {
        Map<Which, ClockReading> later = new HashMap<>();
        becomes.forEach(reading -> later.put(Which.of(reading), reading));
        List<AffectedClock> moved = new ArrayList<>();
        for (ClockReading reading : was) {
            ClockReading next = later.get(Which.of(reading));
            LocalDate oldDueOn = reading.dueOn();
            LocalDate newDueOn = next == null ? null : next.dueOn();
            if (reading.isOpen() && next != null && oldDueOn != null && newDueOn != null
                    && !oldDueOn.equals(newDueOn)) {
                moved.add(line.of(reading, oldDueOn, newDueOn, next.provisional()));
            }
        }
        return moved;
    }

    private static boolean isNotified(ClockKind kind, RequestSteps steps) {
        return switch (kind) {
            case REPLY, REPLY_BY_OTHER_RECEIPT, REPLY_FROM_SUBMISSION ->
                !steps.extensions().isEmpty() || steps.deferral() != null;
            case SUPPLEMENT, PAYMENT, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION, THIRD_PARTY_OPINION -> true;
            default -> false;
        };
    }
}
