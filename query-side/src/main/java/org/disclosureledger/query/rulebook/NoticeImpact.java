package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.RequestClocks;

/**
 * Which limits of open cases move between two states of the rules (历法修订影响单). Pure. A clock that stands still has no
 * last day that could move; it is counted by the new rules as soon as it goes on.
 */
final class NoticeImpact {

    private final LocalDate today;
    private final RequestClocks before;
    private final RequestClocks after;

    private record Which(ClockKind kind, @Nullable UUID part) {

        static Which of(ClockReading reading) {
            return new Which(reading.kind(), reading.part());
        }
    }

    NoticeImpact(LocalDate today, ClockRules before, ClockRules after) {
        this.today = today;
        this.before = new RequestClocks(before);
        this.after = new RequestClocks(after);
    }

    Stream<AffectedClock> on(OpenCase open) {
        Map<Which, ClockReading> later = new HashMap<>();
        after.on(today, open.steps()).forEach(reading -> later.put(Which.of(reading), reading));
        return before.on(today, open.steps()).stream().filter(ClockReading::isOpen)
                .flatMap(reading -> moved(open, reading, later.get(Which.of(reading))).stream());
    }

    private static Optional<AffectedClock> moved(OpenCase open, ClockReading was,
            @Nullable ClockReading becomes) {
        LocalDate oldDueOn = was.dueOn();
        LocalDate newDueOn = becomes == null ? null : becomes.dueOn();
        if (becomes == null || oldDueOn == null || newDueOn == null || oldDueOn.equals(newDueOn)) {
            return Optional.empty();
        }
        return Optional.of(new AffectedClock(open.requestId(), open.registerNumber(), open.organ(),
                was.kind(), was.kind().label(), was.part(), oldDueOn, newDueOn, was.provisional(),
                becomes.provisional(), isNotified(was.kind(), open.steps())));
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
