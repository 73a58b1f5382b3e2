package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;
import org.disclosureledger.domain.request.erase.ErasedStaysErased;
import org.disclosureledger.domain.statute.Basis;

/** Judges the opening, the arrival and the closing of consultations; several may be open at once. */
public final class Consulting {

    private Consulting() {
    }

    public static Decision<RequestEvent> decide(Pending s, OpenConsultation c, Circumstances now) {
        LocalDate reachedOn = c.reachedOn() == null ? c.dispatchedOn() : c.reachedOn();
        return now.accept(
                new ConsultationOpened(c.requestId(), c.consultationId(), c.kind(), c.consultee(), c.dispatchedOn(),
                        c.reachedOn()),
                new PossibleDay("dispatchedOn", "征求意见发出日期", c.dispatchedOn(), now.today()),
                new AfterBothArguableDays("dispatchedOn", c.dispatchedOn(), s.steps()),
                new PossibleDay("reachedOn", "征求意见送达日期", reachedOn, now.today()),
                new NotBefore("dispatchedOn", "征求意见发出日期", c.dispatchedOn(), "收到日期", s.registration().receivedOn(),
                        c.kind().order()),
                new NotBefore("reachedOn", "征求意见送达日期", reachedOn, "征求意见发出日期", c.dispatchedOn(),
                        c.kind().order()),
                new ConsultationOpenedOnce(consultation(s.steps(), c.consultationId())),
                new ErasedStaysErased(s.registration().erased() && c.consultee() != null),
                new DispatchedWithinTheReplyLimit(
                        new LimitsOnDay(s.steps(), c.dispatchedOn(), now.clockRules())));
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, CloseConsultation c, Circumstances now) {
        RequestSteps.Wait asked = consultation(steps, c.consultationId());
        Silence silence = new Silence(c, asked, new LimitsOnDay(steps, c.returnedOn(), now.clockRules()));
        return now.accept(
                new ConsultationClosed(c.requestId(), c.consultationId(), asked == null ? null : asked.kind(),
                        c.returnedOn(), c.result(), c.note()),
                new ConsultationIsOpen(asked),
                new PossibleDay("returnedOn", "征求意见收回日期", c.returnedOn(), now.today()),
                new NotBefore("returnedOn", "征求意见收回日期", c.returnedOn(), "征求意见发出日期",
                        asked == null ? null : asked.from(), order(asked)),
                new NotBefore("returnedOn", "征求意见收回日期", c.returnedOn(), "征求意见送达日期",
                        asked == null ? null : asked.reachedOn(), order(asked)),
                new SilentUntilTheLimit(silence), new SilenceKnowsTheArrival(silence), new OpinionInTime(silence));
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, RecordConsultationReached c, Circumstances now) {
        RequestSteps.Wait asked = consultation(steps, c.consultationId());
        ConsultationReached reached = new ConsultationReached(c.requestId(), c.consultationId(), c.reachedOn(),
                c.evidence());
        LimitsOnDay limits = new LimitsOnDay(steps, now.today(), now.clockRules());
        return now.accept(reached,
                new ConsultationIsOpen(asked),
                new PossibleDay("reachedOn", "征求意见送达日期", c.reachedOn(), now.today()),
                new NotBefore("reachedOn", "征求意见送达日期", c.reachedOn(), "征求意见发出日期",
                        asked == null ? null : asked.from(), order(asked)),
                new ArrivalChangesSomething(asked == null ? null : asked.reachedOn(), c.reachedOn()),
                new ArrivalLeavesTheLimitEnded(limits, limits.with(steps.with(reached))));
    }

    private static RequestSteps.@Nullable Wait consultation(RequestSteps steps, UUID id) {
        return steps.waits().stream().filter(w -> id.equals(w.consultation())).findAny().orElse(null);
    }

    private static Basis order(RequestSteps.@Nullable Wait asked) {
        return asked == null || asked.kind() == null ? Basis.ACT_FOLLOWS_ITS_CAUSE : asked.kind().order();
    }

    /** Each consultation has its own id. */
    record ConsultationOpenedOnce(RequestSteps.@Nullable Wait known) implements Rule {

        @Override
        public boolean isBroken() {
            return known != null;
        }

        @Override
        public String field() {
            return "consultationId";
        }

        @Override
        public String sentence() {
            return "这次征求意见已经登记";
        }

        @Override
        public Basis basis() {
            return Basis.CONSULTATION_KNOWN;
        }
    }

    /** Only what is open can be closed. */
    record ConsultationIsOpen(RequestSteps.@Nullable Wait asked) implements Rule {

        @Override
        public boolean isBroken() {
            return asked == null || !asked.isOpen();
        }

        @Override
        public String field() {
            return "consultationId";
        }

        @Override
        public String sentence() {
            return "没有这次征求意见，或者意见已经收回";
        }

        @Override
        public Basis basis() {
            return Basis.CONSULTATION_KNOWN;
        }
    }
}
