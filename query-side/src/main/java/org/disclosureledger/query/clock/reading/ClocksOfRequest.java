package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/**
 * All clocks of a request.
 *
 * @param now by what is counted that still runs
 * @param closed by what is counted that has ended, once the request has
 */
public record ClocksOfRequest(ClockedRequest request, LocalDate today, RulesThen now, RulesThen closed)
        implements
            CaseClocks {

    @Override
    public UUID caseId() {
        return request.requestId();
    }

    @Override
    public String organ() {
        return request.organ();
    }

    @Override
    public String number() {
        return request.registerNumber();
    }

    @Override
    public List<CaseClock> all() {
        List<ClockReading> ended = new RequestClocks(closed.rules()).on(today, steps());
        if (steps().conclusion() == null) {
            return CaseClocks.named(ended, closed, closed);
        }
        // What begins with the end of the case (复议期限) goes on by what is known now.
        Stream<ClockReading> still = new RequestClocks(now.rules()).on(today, steps()).stream()
                .filter(ClockReading::isOpen);
        return CaseClocks.named(Stream.concat(ended.stream().filter(r -> !r.isOpen()), still).toList(), now, closed);
    }

    @Override
    public List<ClockDay> days(CaseClock clock) {
        ClockReading reading = clock.reading();
        return new RequestClocks(clock.by().rules()).days(reading.kind(), reading.part(), today, stepsOf(reading));
    }

    @Override
    public List<PolicySetting> settings(CaseClock clock) {
        return SettingsOfRequest.of(clock, steps());
    }

    @Override
    public Map<Integer, ClockReading> ended() {
        Map<Integer, ClockReading> ended = new HashMap<>();
        for (CaseClock clock : all()) {
            Integer event = clock.reading().isOpen() ? null : endOf(clock.reading());
            if (event != null) {
                ended.put(event, clock.reading());
            }
        }
        return ended;
    }

    private RequestSteps steps() {
        return request.steps();
    }

    /** Of several notices of a kind only the one that began this clock. */
    private RequestSteps stepsOf(ClockReading reading) {
        return switch (reading.kind()) {
            case SUPPLEMENT -> only(WaitFor.SUPPLEMENT, reading);
            case PAYMENT -> only(WaitFor.PAYMENT, reading);
            default -> steps();
        };
    }

    private RequestSteps only(WaitFor what, ClockReading reading) {
        RequestSteps all = steps();
        return new RequestSteps(all.start(), all.claimed(),
                all.waits().stream().filter(w -> w.what() == what && w.from().equals(reading.startedOn())).toList(),
                all.extensions(), all.deferral(), all.conclusion(), all.version());
    }

    private @Nullable Integer endOf(ClockReading reading) {
        return switch (reading.kind()) {
            case REPLY -> steps().conclusion() == null || steps().conclusion().withdrawn()
                    ? null
                    : Integer.valueOf(steps().conclusion().event());
            case SUPPLEMENT_NOTICE -> steps().waits().stream().filter(w -> w.what() == WaitFor.SUPPLEMENT).findFirst()
                    .map(Wait::opened).orElse(null);
            case SUPPLEMENT -> closing(only(WaitFor.SUPPLEMENT, reading).waits());
            case PAYMENT -> closing(only(WaitFor.PAYMENT, reading).waits());
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION -> closing(steps().waits().stream()
                    .filter(w -> w.consultation() != null && w.consultation().equals(reading.part())).toList());
            default -> null;
        };
    }

    private static @Nullable Integer closing(List<Wait> waits) {
        return waits.isEmpty() ? null : waits.getFirst().closed();
    }
}
