package org.disclosureledger.query.clock.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.statute.PolicySetting;

/** Which settings a clock of an appeal rests on. */
final class SettingsOfAppeal {

    private SettingsOfAppeal() {
    }

    static List<AppliedSetting> of(CaseClock clock, AppealSteps steps) {
        List<PolicySetting> settings = limits(clock, steps);
        return Stream.concat(CountingSettings.of(clock).stream(),
                settings.stream().map(s -> new AppliedSetting(s, clock.reading().startedOn()))).toList();
    }

    private static List<PolicySetting> limits(CaseClock clock, AppealSteps steps) {
        List<PolicySetting> settings = new ArrayList<>();
        switch (clock.reading().kind()) {
            case REVIEW_REPLY -> reply(steps, settings);
            case REVIEW_DECISION -> {
                settings.add(steps.procedure() == AppealProcedure.SIMPLIFIED
                        ? ClockPolicies.SIMPLIFIED_REVIEW_DECISION_LIMIT
                        : ClockPolicies.REVIEW_DECISION_LIMIT);
                if (steps.procedure() == null) {
                    settings.add(ClockPolicies.REVIEW_PROCEDURE_UNKNOWN);
                }
                if (!steps.extensions().isEmpty()) {
                    settings.add(ClockPolicies.REVIEW_EXTENSION_LIMIT);
                    settings.add(ClockPolicies.REVIEW_EXTENSION_BEFORE_EXPIRY);
                }
            }
            case DEFENCE -> settings.add(ClockPolicies.DEFENCE_LIMIT);
            case SUIT_AFTER_REVIEW_WINDOW -> settings.add(ClockPolicies.SUIT_AFTER_REVIEW_WINDOW);
            default -> {
                // The others belong to requests.
            }
        }
        return settings;
    }

    private static void reply(AppealSteps steps, List<PolicySetting> settings) {
        if (steps.procedure() == null) {
            settings.addAll(List.of(ClockPolicies.REVIEW_PROCEDURE_UNKNOWN,
                    ClockPolicies.SIMPLIFIED_REVIEW_REPLY_LIMIT, ClockPolicies.REVIEW_REPLY_LIMIT));
        } else {
            settings.add(steps.procedure() == AppealProcedure.SIMPLIFIED
                    ? ClockPolicies.SIMPLIFIED_REVIEW_REPLY_LIMIT
                    : ClockPolicies.REVIEW_REPLY_LIMIT);
        }
    }
}
