package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.assertj.core.api.Assertions.assertThat;

/** Given events, when a command, then events or a refusal. Today is 2025-12-31. */
final class RequestScenario {

    static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final Sealed APPLICANT = new Sealed(ID, "n", "c");
    static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private final List<RequestEvent> history = new ArrayList<>();
    private boolean reconstructed;
    private Policies policies = Policies.shipped();

    /** A request received by post on this day of 2025. */
    static RequestScenario received(String day) {
        return nothing().and(new RequestReceived(ID, "653200", "2025-0001", Receipt.by(ReceiptChannel.POST, on(day)),
                ApplicantCategory.NATURAL_PERSON, APPLICANT, "申请公开土地征收批复", null));
    }

    static RequestScenario nothing() {
        return new RequestScenario();
    }

    static LocalDate on(String monthAndDay) {
        return LocalDate.parse("2025-" + monthAndDay);
    }

    RequestScenario and(RequestEvent event) {
        history.add(event);
        return this;
    }

    RequestScenario policy(PolicySetting setting, int value) {
        policies = policies.with(setting.name(), LocalDate.of(2020, 1, 1), value);
        return this;
    }

    RequestScenario reconstructed() {
        reconstructed = true;
        return this;
    }

    Then when(RequestCommand command) {
        RequestState state = new RequestState.Unregistered();
        for (RequestEvent event : history) {
            state = RequestHistory.evolve(state, event);
        }
        return new Then(
                RequestDecider.decide(state, command, new Circumstances(TODAY, reconstructed,
                        new ClockRules(ClockRules.shipped().calendar(), policies))));
    }

    record Then(Decision<RequestEvent> decision) {

        void then(RequestEvent... events) {
            assertThat(accepted().events()).containsExactly(events);
        }

        void thenRemarked(String rule) {
            assertThat(accepted().findings()).extracting(Finding::rule).contains(rule);
        }

        Finding remark(String rule) {
            return accepted().findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
        }

        void thenRemarked(String rule, String words) {
            assertThat(accepted().findings()).filteredOn(f -> f.rule().equals(rule)).singleElement()
                    .satisfies(f -> assertThat(f.sentence()).contains(words));
        }

        void thenWithoutRemarks() {
            assertThat(accepted().findings()).isEmpty();
        }

        void thenRefusedBy(String rule, String basis, String words) {
            thenRefusedBy(rule, basis);
            assertThat(((Decision.Refused<RequestEvent>) decision).finding().sentence()).contains(words);
        }

        void thenRefusedBy(String rule, String basis) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            Finding finding = ((Decision.Refused<RequestEvent>) decision).finding();
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.basis().citation()).contains(basis);
            assertThat(finding.sentence()).isNotBlank();
        }

        private Decision.Accepted<RequestEvent> accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return (Decision.Accepted<RequestEvent>) decision;
        }
    }
}
