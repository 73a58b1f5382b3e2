package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.Progress;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.erase.ErasedStaysErased;
import org.disclosureledger.domain.statute.Basis;

/** Judges the opening and closing of consultations; several may be open at once. */
public final class Consulting {

    private Consulting() {
    }

    public static Decision<RequestEvent> decide(Pending s, OpenConsultation c, Circumstances now) {
        LocalDate reachedOn = c.reachedOn() == null ? c.dispatchedOn() : c.reachedOn();
        return now.accept(
                new ConsultationOpened(c.requestId(), c.consultationId(), c.kind(), c.consultee(), c.dispatchedOn(),
                        c.reachedOn()),
                new PossibleDay("dispatchedOn", "征求意见发出日期", c.dispatchedOn(), now.today()),
                new PossibleDay("reachedOn", "征求意见送达日期", reachedOn, now.today()),
                new NotBefore("dispatchedOn", "征求意见发出日期", c.dispatchedOn(), "收到日期", s.registration().receivedOn()),
                new NotBefore("reachedOn", "征求意见送达日期", reachedOn, "征求意见发出日期", c.dispatchedOn()),
                new ConsultationOpenedOnce(s.progress(), c.consultationId()),
                new ErasedStaysErased(s.registration().erased() && c.consultee() != null));
    }

    public static Decision<RequestEvent> decide(Progress progress, CloseConsultation c, Circumstances now) {
        return now.accept(
                new ConsultationClosed(c.requestId(), c.consultationId(), c.returnedOn(), c.result(), c.note()),
                new ConsultationIsOpen(progress, c.consultationId()),
                new PossibleDay("returnedOn", "征求意见收回日期", c.returnedOn(), now.today()),
                new NotBefore("returnedOn", "征求意见收回日期", c.returnedOn(), "征求意见发出日期",
                        progress.openConsultations().get(c.consultationId())));
    }

    /** Each consultation has its own id. */
    record ConsultationOpenedOnce(Progress progress, UUID consultationId) implements Rule {

        @Override
        public boolean isBroken() {
            return progress.openConsultations().containsKey(consultationId);
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
    record ConsultationIsOpen(Progress progress, UUID consultationId) implements Rule {

        @Override
        public boolean isBroken() {
            return !progress.openConsultations().containsKey(consultationId);
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
