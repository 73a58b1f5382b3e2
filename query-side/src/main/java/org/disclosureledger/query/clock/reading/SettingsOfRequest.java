package org.disclosureledger.query.clock.reading;

import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.statute.PolicySetting;

/** Which settings a clock of a request rests on: its length, and the turns it really took. */
final class SettingsOfRequest {

    private SettingsOfRequest() {
    }

    static List<PolicySetting> of(CaseClock clock, RequestSteps steps) {
        List<PolicySetting> settings = CountingSettings.of(clock);
        switch (clock.reading().kind()) {
            case REPLY, REPLY_BY_OTHER_RECEIPT, REPLY_FROM_SUBMISSION -> settings.addAll(reply(steps));
            case SUPPLEMENT_NOTICE -> settings.add(PolicySetting.SUPPLEMENT_NOTICE_LIMIT);
            case SUPPLEMENT ->
                settings.addAll(List.of(PolicySetting.SUPPLEMENT_LIMIT, ClockPolicies.NOTICE_DELIVERY_UNKNOWN));
            case PAYMENT ->
                settings.addAll(List.of(ClockPolicies.PAYMENT_LIMIT, ClockPolicies.NOTICE_DELIVERY_UNKNOWN));
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION -> {
                settings.add(ClockPolicies.OPINION_LIMIT);
                settings.add(ClockPolicies.ARRIVAL_UNKNOWN);
            }
            case OTHER_ORGAN_OPINION -> {
                settings.add(ClockPolicies.OTHER_ORGAN_OPINION_LIMIT);
                settings.add(ClockPolicies.ARRIVAL_UNKNOWN);
            }
            case REVIEW_WINDOW -> settings.add(ClockPolicies.REVIEW_WINDOW);
            case SUIT_WINDOW -> settings.add(ClockPolicies.SUIT_WINDOW);
            case REPLY_SILENCE_WINDOW -> settings
                    .addAll(List.of(ClockPolicies.REPLY_SILENCE_WINDOW, ClockPolicies.SILENCE_REVIEW_FIRST));
            default -> {
                // The others belong to appeals.
            }
        }
        return settings;
    }

    private static List<PolicySetting> reply(RequestSteps steps) {
        List<PolicySetting> settings = new ArrayList<>(List.of(PolicySetting.REPLY_LIMIT));
        List<ConsultationKind> asked = steps.waits().stream().filter(w -> w.what() == WaitFor.OPINION)
                .map(w -> w.kind() == null ? ConsultationKind.THIRD_PARTY : w.kind()).distinct().toList();
        if (!asked.isEmpty()) {
            settings.addAll(List.of(ClockPolicies.PAUSE_BEGINS, ClockPolicies.PAUSE_INCLUDES_RETURN));
            asked.stream().map(k -> k == ConsultationKind.OTHER_ORGAN
                    ? ClockPolicies.OTHER_ORGAN_OPINION_LIMIT
                    : ClockPolicies.OPINION_LIMIT).distinct().forEach(settings::add);
            settings.add(ClockPolicies.ARRIVAL_UNKNOWN);
        }
        List<Wait> asking = steps.waits().stream().filter(w -> w.what() != WaitFor.OPINION).toList();
        if (!asking.isEmpty()) {
            settings.add(ClockPolicies.RESTART_AFTER_EXPIRY);
        }
        if (asking.stream().anyMatch(Wait::isUnasked)) {
            settings.add(ClockPolicies.RESTART_WITHOUT_NOTICE);
        }
        if (!steps.extensions().isEmpty()) {
            settings.add(ClockPolicies.EXTENSION_BEFORE_EXPIRY);
            if (!asking.isEmpty()) {
                settings.add(ClockPolicies.EXTENSION_ENDS_WITH_RESTART);
            }
        }
        if (!steps.deferrals().isEmpty()) {
            settings.addAll(List.of(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, ClockPolicies.ROLL_OVER));
            if (!asking.isEmpty()) {
                settings.add(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART);
            }
        }
        return settings;
    }
}
