package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
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
            case SUPPLEMENT -> of.notice(WaitFor.SUPPLEMENT, PolicySetting.SUPPLEMENT_LIMIT);
            case PAYMENT -> of.notice(WaitFor.PAYMENT, ClockPolicies.PAYMENT_LIMIT);
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION -> steps.waits().stream()
                    .filter(w -> w.consultation() != null && w.consultation().equals(clock.reading().part()))
                    .forEach(of::opinion);
            case REVIEW_WINDOW -> of.add(ClockPolicies.REVIEW_WINDOW, of.startedOn);
            case SUIT_WINDOW -> of.add(ClockPolicies.SUIT_WINDOW, of.startedOn);
            case REPLY_SILENCE_WINDOW -> {
                of.add(ClockPolicies.REPLY_SILENCE_WINDOW, of.startedOn);
                of.add(ClockPolicies.SILENCE_REVIEW_FIRST, of.startedOn);
            }
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
        steps.deferrals().forEach(d -> {
            add(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, d.notifiedOn());
            add(ClockPolicies.ROLL_OVER, d.notifiedOn());
        });
    }

    /** A limit set in a notice runs from its delivery, where that is recorded. */
    private void notice(WaitFor what, PolicySetting limit) {
        add(limit, startedOn);
        Wait last = steps.last(what);
        if (last != null && last.reachedOn() == null) {
            add(ClockPolicies.NOTICE_DELIVERY_UNKNOWN, last.from());
        }
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
        add(wait.isUnasked() ? ClockPolicies.RESTART_WITHOUT_NOTICE : ClockPolicies.RESTART_AFTER_EXPIRY, wait.from());
        if (to != null) {
            add(PolicySetting.REPLY_LIMIT, to);
            if (steps.extensions().stream().map(Extension::notifiedOn).anyMatch(on -> !on.isAfter(to))) {
                add(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, to);
            }
            if (steps.deferrals().stream().map(Deferral::notifiedOn).anyMatch(on -> !on.isAfter(to))) {
                add(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, to);
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
