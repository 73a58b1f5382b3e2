package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.statute.PolicySetting;

/** Which settings a clock of a request rests on: its length, and the turns it really took. */
final class SettingsOfRequest {

    private final RequestSteps steps;
    private final LocalDate startedOn;
    private final List<AppliedSetting> settings;

    private SettingsOfRequest(CaseClock clock, RequestSteps steps) {
        this.steps = steps;
        this.startedOn = clock.reading().startedOn();
        this.settings = new ArrayList<>(CountingSettings.of(clock));
    }

    static List<AppliedSetting> of(CaseClock clock, RequestSteps steps) {
        SettingsOfRequest of = new SettingsOfRequest(clock, steps);
        switch (clock.reading().kind()) {
            case REPLY, REPLY_BY_OTHER_RECEIPT, REPLY_FROM_SUBMISSION -> of.reply();
            case SUPPLEMENT_NOTICE -> of.add(PolicySetting.SUPPLEMENT_NOTICE_LIMIT, of.startedOn);
            // Its length stands in the notice itself.
            case SUPPLEMENT -> of.add(PolicySetting.SUPPLEMENT_LIMIT, of.startedOn);
            case PAYMENT -> of.add(ClockPolicies.PAYMENT_LIMIT, of.startedOn);
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION -> steps.waits().stream()
                    .filter(w -> w.consultation() != null && w.consultation().equals(clock.reading().part()))
                    .forEach(of::opinion);
            case REVIEW_WINDOW -> of.add(ClockPolicies.REVIEW_WINDOW, of.startedOn);
            case SUIT_WINDOW -> of.add(ClockPolicies.SUIT_WINDOW, of.startedOn);
            case REVIEW_REPLY, REVIEW_DECISION, DEFENCE, SUIT_AFTER_REVIEW_WINDOW -> {
                // These belong to appeals.
            }
        }
        return of.settings;
    }

    private void reply() {
        add(PolicySetting.REPLY_LIMIT, startedOn);
        steps.waits().forEach(this::turn);
        steps.extensions().forEach(e -> add(ClockPolicies.EXTENSION_BEFORE_EXPIRY, e.notifiedOn()));
        steps.deferrals().forEach(d -> add(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, d.notifiedOn()));
    }

    private void turn(Wait wait) {
        LocalDate to = wait.to();
        if (wait.what() == WaitFor.OPINION) {
            add(ClockPolicies.PAUSE_BEGINS, wait.from());
            if (to != null) {
                add(ClockPolicies.PAUSE_INCLUDES_RETURN, to);
            }
            opinion(wait);
            return;
        }
        if (wait.isUnasked()) {
            add(ClockPolicies.RESTART_WITHOUT_NOTICE, wait.from());
        }
        if (to != null) {
            add(PolicySetting.REPLY_LIMIT, to);
            if (steps.extensions().stream().map(Extension::notifiedOn).anyMatch(on -> !on.isAfter(to))) {
                add(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, to);
            }
        }
    }

    private void opinion(Wait wait) {
        add(wait.kind() == ConsultationKind.OTHER_ORGAN
                ? ClockPolicies.OTHER_ORGAN_OPINION_LIMIT
                : ClockPolicies.OPINION_LIMIT, wait.from());
        if (wait.reachedOn() == null) {
            add(ClockPolicies.ARRIVAL_UNKNOWN, wait.from());
        }
    }

    private void add(PolicySetting setting, LocalDate on) {
        settings.add(new AppliedSetting(setting, on));
    }
}
