package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Which limits of open cases move between two states of the rules (历法修订影响单). Pure. Of a clock that stands still
 * the last day counts that it would have if it went on today.
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
                (old, next) -> AffectedClock.of(request, old, next, isNotified(old.kind(), request.steps())));
    }

    List<AffectedClock> on(ClockedAppeal appeal) {
        if (!AppealClocks.covers(appeal.steps())) {
            return List.of();
        }
        return moved(new AppealClocks(before).on(today, appeal.steps()),
                new AppealClocks(after).on(today, appeal.steps()),
                (old, next) -> AffectedClock.of(appeal, old, next));
    }

    private interface Line {

        AffectedClock of(ClockReading was, ClockReading becomes);
    }

    private static List<AffectedClock> moved(List<ClockReading> was, List<ClockReading> becomes, Line line) {
        Map<Which, ClockReading> later = new HashMap<>();
        becomes.forEach(reading -> later.put(Which.of(reading), reading));
        List<AffectedClock> moved = new ArrayList<>();
        for (ClockReading reading : was) {
            ClockReading next = later.get(Which.of(reading));
            if (reading.isOpen() && next != null && differs(reading, next)) {
                moved.add(line.of(reading, next));
            }
        }
        return moved;
    }

    private static boolean differs(ClockReading was, ClockReading becomes) {
        return was.state() != becomes.state() || !Objects.equals(was.urgentOn(), becomes.urgentOn());
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
