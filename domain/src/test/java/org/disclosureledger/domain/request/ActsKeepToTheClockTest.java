package org.disclosureledger.domain.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.consult.RecordConsultationReached;
import org.disclosureledger.domain.request.extend.DeferReply;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.RequestScenario.APPLICANT;
import static org.disclosureledger.domain.request.RequestScenario.ID;

/** Over random histories: what a decider accepts as done now, the clock does not call impossible. */
class ActsKeepToTheClockTest {

    private static final ClockRules RULES = ClockRules.shipped();
    private static final RequestClocks CLOCKS = new RequestClocks(RULES);
    private static final Circumstances NOW = Circumstances.today(LocalDate.of(2026, 12, 31));
    private static final UUID[] CONSULTATIONS = {new UUID(1, 1), new UUID(1, 2)};

    private enum Act {
        EXTENDED,
        DEFERRED,
        SILENT,
        LET_PASS
    }

    private final Random random = new Random(20_250_910);
    private final Map<Act, Integer> seen = new EnumMap<>(Act.class);

    @Test
    void no_act_is_accepted_that_the_clock_says_is_impossible() {
        for (int run = 0; run < 4_000; run++) {
            oneHistory();
        }
        assertThat(seen).containsOnlyKeys(Act.values()).allSatisfy((act, times) -> assertThat(times).isGreaterThan(20));
    }

    private void oneHistory() {
        LocalDate day = LocalDate.of(2024, 1, 2).plusDays(random.nextInt(600));
        RequestState state = after(new RequestState.Unregistered(),
                new RegisterRequest(ID, "653200", "1", Receipt.by(ReceiptChannel.POST, day),
                        ApplicantCategory.NATURAL_PERSON, APPLICANT, "内容", null));
        for (int i = 0; i < 10 && state instanceof Pending(Registration _, RequestSteps steps, var _); i++) {
            day = day.plusDays(random.nextInt(12));
            RequestCommand command = next(day);
            if (RequestDecider.decide(state, command,
                    NOW) instanceof Decision.Accepted<RequestEvent>(var events, var remarks)) {
                state = RequestHistory.evolve(state, events.getFirst());
                check(command, day, steps, steps.with(events.getFirst()), remarks);
            }
        }
    }

    private void check(RequestCommand command, LocalDate day, RequestSteps before, RequestSteps after,
            List<Finding> remarks) {
        ClockReading was = CLOCKS.reply(day, before);
        ClockReading is = CLOCKS.reply(day, after);
        boolean lost = remarks.stream().anyMatch(r -> r.rule().equals("ExtendsWhatRuns"));
        switch (command) {
            case ExtendReply c when !lost -> {
                seen.merge(Act.EXTENDED, 1, Integer::sum);
                assertThat(is.urgentOn()).as("%s after %s", c, before).isAfter(was.urgentOn());
                assertThat(was.overdueBy()).isZero();
            }
            case DeferReply c when before.waits().stream().noneMatch(w -> w.consultation() == null && w.isOpen()) -> {
                seen.merge(Act.DEFERRED, 1, Integer::sum);
                assertThat(is.urgentOn()).as("%s after %s", c, before)
                        .isEqualTo(RULES.rolledOver(c.deferredTo(), c.notifiedOn()))
                        .isAfter(was.urgentOn());
            }
            case CloseConsultation c when c.result() == ConsultationResult.NO_REPLY -> {
                seen.merge(Act.SILENT, 1, Integer::sum);
                assertThat(CLOCKS.on(day, before)).filteredOn(r -> c.consultationId().equals(r.part()))
                        .allSatisfy(r -> assertThat(r.dueOn()).isBefore(day));
            }
            case AnswerRequest c when c.outcome() == Outcome.SUPPLEMENT_MISSED || c.outcome() == Outcome.FEE_UNPAID -> {
                seen.merge(Act.LET_PASS, 1, Integer::sum);
                ClockKind kind = c.outcome() == Outcome.FEE_UNPAID ? ClockKind.PAYMENT : ClockKind.SUPPLEMENT;
                assertThat(CLOCKS.on(day, before)).filteredOn(r -> r.kind() == kind && r.isOpen()).isNotEmpty()
                        .allSatisfy(r -> assertThat(r.dueOn()).isBefore(day));
            }
            default -> {
                // the other acts have no day on which they are impossible
            }
        }
    }

    private RequestCommand next(LocalDate day) {
        UUID consultation = CONSULTATIONS[random.nextInt(2)];
        return switch (random.nextInt(11)) {
            case 0, 1 -> new ExtendReply(ID, day, 1 + random.nextInt(22), "李某", null);
            case 2 -> new DeferReply(ID, day, day.plusDays(random.nextInt(120)), "李某", "理由合理");
            case 3, 4 -> new OpenConsultation(ID, consultation, any(ConsultationKind.values()), null, day, null);
            case 5 -> new RecordConsultationReached(ID, consultation, day, null);
            case 6 -> new CloseConsultation(ID, consultation, day,
                    random.nextBoolean() ? ConsultationResult.NO_REPLY : ConsultationResult.CONSENT, null);
            case 7 -> new RequestSupplement(ID, day, null, 1 + random.nextInt(15));
            case 8 -> random.nextBoolean()
                    ? new RecordSupplement(ID, day, null)
                    : new RecordPayment(ID, day, new BigDecimal("380"));
            case 9 -> new NoticeFee(ID, day, FeeBasis.PER_PAGE, 68, new BigDecimal("380"));
            default -> new AnswerRequest(ID, day, any(new Outcome[]{Outcome.SUPPLEMENT_MISSED, Outcome.FEE_UNPAID}),
                    AnswerForm.POSTED, null, null);
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static RequestState after(RequestState state, RequestCommand command) {
        Decision<RequestEvent> decision = RequestDecider.decide(state, command, NOW);
        return RequestHistory.evolve(state, ((Decision.Accepted<RequestEvent>) decision).events().getFirst());
    }
}
