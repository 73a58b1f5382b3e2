package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/**
 * All clocks of a request.
 *
 * @param rules by which they are counted
 */
public record ClocksOfRequest(ClockedRequest request, LocalDate today, RulesOfCase rules) implements CaseClocks {

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
        return rules
                .read(by -> new RequestClocks(by.rules()).on(today, steps()).stream().map(r -> named(r, by)).toList());
    }

    /** A consultation names its clock; of the other kinds there is one. */
    public static CaseClock named(ClockReading reading, RulesThen by) {
        String kind = reading.kind().code();
        return new CaseClock(reading.part() == null ? kind : kind + ":" + reading.part(), reading, by);
    }

    /**
     * The registered and the claimed day of receipt; empty while there is no dispute.
     *
     * @param withEvidence for who handles cases
     */
    public List<ArguableReceipt> receipts(boolean withEvidence) {
        return ArguableReceipt.of(steps(), withEvidence);
    }

    @Override
    public List<ClockDay> days(CaseClock clock) {
        ClockReading reading = clock.reading();
        return new RequestClocks(clock.by().rules()).days(reading.kind(), reading.part(), today, steps());
    }

    @Override
    public List<AppliedSetting> settings(CaseClock clock) {
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

    private @Nullable Integer endOf(ClockReading reading) {
        return switch (reading.kind()) {
            case REPLY -> steps().conclusion() == null || steps().conclusion().withdrawn()
                    ? null
                    : Integer.valueOf(steps().conclusion().event());
            case SUPPLEMENT_NOTICE -> steps().waits().stream().filter(w -> w.what() == WaitFor.SUPPLEMENT)
                    .filter(w -> !w.isUnasked()).findFirst().map(Wait::opened).orElse(null);
            case SUPPLEMENT -> closing(WaitFor.SUPPLEMENT);
            case PAYMENT -> closing(WaitFor.PAYMENT);
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION -> steps().waits().stream()
                    .filter(w -> w.consultation() != null && w.consultation().equals(reading.part())).findFirst()
                    .map(Wait::closed).orElse(null);
            default -> null;
        };
    }

    /** Of several notices of a kind the last one has a clock. */
    private @Nullable Integer closing(WaitFor what) {
        return steps().waits().stream().filter(w -> w.what() == what && !w.isUnasked()).reduce((a, b) -> b)
                .map(Wait::closed).orElse(null);
    }
}
