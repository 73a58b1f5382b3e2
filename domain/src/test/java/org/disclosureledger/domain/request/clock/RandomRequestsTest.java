package org.disclosureledger.domain.request.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the acts and in whatever order their days: what holds of each period. The seed is fixed. */
class RandomRequestsTest {

    private static final UUID ID = new UUID(0, 1);
    private static final int CASES = 4000;

    private final Random random = new Random(20_261_124);
    private int letters;

    @Test
    void reading_and_day_list_agree() {
        for (int i = 0; i < CASES; i++) {
            RequestSteps steps = RequestSteps.of(events(4));
            ReplyClock clock = new ReplyClock(rules());
            LocalDate today = steps.receivedOn().plusDays(random.nextInt(120));
            ClockReading reading = clock.on(today, steps);
            List<ClockDay> days = clock.days(today, steps);
            assertThat(days).as("%s", steps).extracting(ClockDay::date).isEqualTo(
                    reading.startedOn().datesUntil(days.getLast().date().plusDays(1)).toList());
            LocalDate until = reading.endedOn() == null ? today : reading.endedOn();
            List<Integer> numbers = days.stream().map(ClockDay::counted).filter(Objects::nonNull).toList();
            int sinceRestart = numbers.isEmpty() ? 0 : numbers.getLast();
            LocalDate dueOn = reading.dueOn();
            if (dueOn == null) {
                assertThat(days.getLast().date()).as("%s", steps)
                        .isEqualTo(until.isBefore(reading.startedOn()) ? reading.startedOn() : until);
                // Late before a notice that may begin it anew.
                assertThat(reading.overdueBy() > 0).as("%s", steps)
                        .isEqualTo(last(days, "答复期限已经届满") > last(days, "期限重新起算"));
            } else {
                assertThat(days.getLast().date()).as("%s", steps).isEqualTo(dueOn);
                assertThat(reading.overdueBy() > 0).isEqualTo(until.isAfter(dueOn));
                if (reading.limit() > 0) {
                    assertThat(sinceRestart).as("%s", steps).isEqualTo(reading.limit());
                    assertThat(days.getLast().counted()).isEqualTo(reading.limit());
                    assertThat(reading.left()).isEqualTo(reading.limit() - reading.used());
                }
            }
            assertThat(reading.used()).as("%s on %s", steps, today).isEqualTo(usedUpTo(until, days));
            assertThat(reading.state() == ClockState.STOPPED).isEqualTo(reading.endedOn() != null);
        }
    }

    private static int last(List<ClockDay> days, String reason) {
        return IntStream.range(0, days.size()).filter(i -> days.get(i).reason().endsWith(reason)).max().orElse(-1);
    }

    /** Numbers begin again behind a day that says so. */
    private static int usedUpTo(LocalDate until, List<ClockDay> days) {
        int used = 0;
        for (ClockDay day : days) {
            if (day.date().isAfter(until)) {
                break;
            }
            if (day.reason().endsWith("期限重新起算")) {
                used = 0;
            }
            Integer counted = day.counted();
            if (counted != null) {
                assertThat(counted).isEqualTo(used + 1);
                used = counted;
            }
        }
        return used;
    }

    @Test
    void a_pause_or_an_extension_more_never_makes_the_due_day_earlier() {
        int later = 0;
        for (int i = 0; i < CASES; i++) {
            List<RequestEvent> events = events(3);
            ClockRules rules = rules();
            LocalDate before = dueOn(rules, events);
            LocalDate on = receivedOn(events).plusDays(random.nextInt(40));
            List<RequestEvent> paused = new ArrayList<>(events);
            paused.addAll(consultation(on, on.plusDays(random.nextInt(30))));
            List<RequestEvent> extended = new ArrayList<>(events);
            extended.add(new ReplyExtended(ID, on, 1 + random.nextInt(20), null, null));
            for (List<RequestEvent> more : List.of(paused, extended)) {
                LocalDate after = dueOn(rules, more);
                if (before != null && after != null) {
                    assertThat(after).as("%s and %s", events, more.getLast()).isAfterOrEqualTo(before);
                    later += after.isAfter(before) ? 1 : 0;
                }
            }
        }
        assertThat(later).isGreaterThan(CASES / 4);
    }

    @Test
    void without_consultations_it_is_due_no_later() {
        for (int i = 0; i < CASES; i++) {
            RequestSteps steps = RequestSteps.of(events(4));
            ClockReading reading = new ReplyClock(rules()).on(steps.receivedOn().plusDays(150), steps);
            // A deferral in time may outlive a restart; one that is late without the pause is lost, and the period is whole.
            if (reading.dueOn() != null && reading.dueWithoutPauses() != null && steps.deferrals().isEmpty()) {
                assertThat(reading.dueWithoutPauses()).as("%s", steps).isBeforeOrEqualTo(reading.dueOn());
            }
        }
    }

    private static @Nullable LocalDate dueOn(ClockRules rules, List<RequestEvent> events) {
        return new ReplyClock(rules).on(receivedOn(events).plusDays(200), RequestSteps.of(events)).dueOn();
    }

    private static LocalDate receivedOn(List<RequestEvent> events) {
        return ((RequestReceived) events.getFirst()).receipt().receivedOn();
    }

    private ClockRules rules() {
        ClockRules rules = ClockRules.shipped();
        for (PolicySetting setting : List.of(ClockPolicies.PAUSE_BEGINS, ClockPolicies.PAUSE_INCLUDES_RETURN,
                ClockPolicies.ARRIVAL_UNKNOWN, ClockPolicies.EXTENSION_BEFORE_EXPIRY,
                ClockPolicies.EXTENSION_ENDS_WITH_RESTART, ClockPolicies.RESTART_WITHOUT_NOTICE,
                ClockPolicies.RESTART_AFTER_EXPIRY, ClockPolicies.DEFERRAL_ENDS_WITH_RESTART)) {
            if (random.nextInt(4) == 0) {
                rules = new ClockRules(rules.calendar(),
                        rules.policies().with(setting.name(), LocalDate.of(2019, 1, 1), 1 - setting.value()));
            }
        }
        return rules;
    }

    private List<RequestEvent> events(int most) {
        LocalDate receivedOn = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(8 * 365));
        List<RequestEvent> events = new ArrayList<>();
        events.add(new RequestReceived(ID, "653200", "1", Receipt.by(ReceiptChannel.POST, receivedOn),
                ApplicantCategory.NATURAL_PERSON, new Sealed(ID, "n", "c"), "内容", null));
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            LocalDate on = receivedOn.plusDays(random.nextInt(45));
            LocalDate later = on.plusDays(random.nextInt(30));
            switch (random.nextInt(8)) {
                case 0 -> {
                    events.add(new SupplementRequested(ID, on, null, 15));
                    if (random.nextInt(4) > 0) {
                        events.add(new RequestSupplemented(ID, later, null));
                    }
                }
                case 1 -> {
                    events.add(new FeeNoticed(ID, on, FeeBasis.PER_PAGE, 68, BigDecimal.TEN));
                    if (random.nextInt(4) > 0) {
                        events.add(new FeePaid(ID, later, BigDecimal.TEN));
                    }
                }
                case 2, 3 -> events.addAll(consultation(on, random.nextInt(4) > 0 ? later : null));
                case 4 -> events.add(new ReplyExtended(ID, on, 1 + random.nextInt(20), null, null));
                case 5 -> events.add(new RequestSupplemented(ID, on, null));
                case 6 -> events.add(new ReceiptDisputed(ID, on, Receipt.by(ReceiptChannel.POST,
                        receivedOn.plusDays(random.nextInt(10))), "申请人", "签收记录"));
                default -> {
                    if (random.nextBoolean()) {
                        events.add(new ReplyDeferred(ID, on, later, null, "数量过多"));
                    } else if (random.nextInt(3) == 0) {
                        events.add(new RequestAnswered(ID, later, Outcome.DISCLOSED, AnswerForm.POSTED, null, null));
                    }
                }
            }
        }
        return events;
    }

    private List<RequestEvent> consultation(LocalDate on, @Nullable LocalDate back) {
        UUID letter = new UUID(1, letters++);
        List<RequestEvent> events = new ArrayList<>();
        events.add(new ConsultationOpened(ID, letter, ConsultationKind.values()[random.nextInt(3)], null, on,
                random.nextBoolean() ? on.plusDays(random.nextInt(5)) : null));
        if (back != null) {
            events.add(new ConsultationClosed(ID, letter, back, ConsultationResult.OPINION, null));
        }
        return events;
    }
}
