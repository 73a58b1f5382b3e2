package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.appeal.AppealSteps.Step;
import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.query.clock.steps.ClockedAppeal;

/**
 * All clocks of an appeal.
 *
 * @param rules by which they are counted
 */
public record ClocksOfAppeal(ClockedAppeal appeal, LocalDate today, RulesOfCase rules) implements CaseClocks {

    @Override
    public UUID caseId() {
        return appeal.appealId();
    }

    @Override
    public String organ() {
        return appeal.organ();
    }

    @Override
    public String number() {
        return appeal.caseNumber();
    }

    @Override
    public List<CaseClock> all() {
        return rules
                .read(by -> new AppealClocks(by.rules()).on(today, steps()).stream().map(r -> named(r, by)).toList());
    }

    /** An appeal has one clock of a kind. */
    public static CaseClock named(ClockReading reading, RulesThen by) {
        return new CaseClock(reading.kind().code(), reading, by);
    }

    @Override
    public List<ClockDay> days(CaseClock clock) {
        return new AppealClocks(clock.by().rules()).days(clock.reading().kind(), today, steps());
    }

    @Override
    public List<AppliedSetting> settings(CaseClock clock) {
        return SettingsOfAppeal.of(clock, steps());
    }

    @Override
    public Map<Integer, ClockReading> ended() {
        Map<Integer, ClockReading> ended = new HashMap<>();
        for (CaseClock clock : all()) {
            Step end = clock.reading().isOpen() ? null : endOf(clock.reading());
            if (end != null) {
                ended.put(end.event(), clock.reading());
            }
        }
        return ended;
    }

    private @Nullable Step endOf(ClockReading reading) {
        return switch (reading.kind()) {
            case REVIEW_REPLY, DEFENCE -> steps().replied();
            case REVIEW_DECISION -> steps().concluded();
            default -> null;
        };
    }

    private AppealSteps steps() {
        return appeal.steps();
    }
}
