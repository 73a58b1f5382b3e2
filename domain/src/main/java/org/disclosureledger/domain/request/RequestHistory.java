package org.disclosureledger.domain.request;

import java.time.LocalDate;

import org.disclosureledger.domain.request.RequestState.Concluded;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestState.Unregistered;
import org.disclosureledger.domain.request.RequestState.Voided;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.statute.Outcome;

/** The events of one request, folded to its state. Facts are taken as they come; nothing is judged here. */
public final class RequestHistory {

    private RequestHistory() {
    }

    public static RequestState evolve(RequestState state, RequestEvent event) {
        return switch (state) {
            case Unregistered _ -> begin(event);
            case Pending s -> pending(s, event);
            case Concluded s -> concluded(s, event);
            case Voided s -> event instanceof PersonalDataErased ? new Voided(s.registration().erase()) : s;
        };
    }

    private static RequestState begin(RequestEvent event) {
        if (event instanceof RequestReceived e) {
            Registration registration = new Registration(e.requestId(), e.organ(), e.registerNumber(), e.receipt(),
                    e.category(), e.content(), e.remark(), false);
            return new Pending(registration, Progress.start(e.receipt().receivedOn()));
        }
        throw new IllegalArgumentException("首个事件应为 RequestReceived，而不是 " + event.getClass().getSimpleName());
    }

    private static RequestState pending(Pending s, RequestEvent event) {
        return switch (event) {
            case RequestAnswered e -> conclude(s, e.outcome(), e.answeredOn(), false);
            case RequestWithdrawn e -> conclude(s, Outcome.OTHER, e.withdrawnOn(), true);
            case RegistrationVoided _ -> new Voided(s.registration());
            default -> new Pending(corrected(s.registration(), event), stepped(s.progress(), event));
        };
    }

    private static RequestState concluded(Concluded s, RequestEvent event) {
        return switch (event) {
            case AnswerDelivered e -> s.with(s.conclusion().delivered(e.deliveredOn()));
            case AnswerReplaced e -> s.with(s.conclusion().replaced(e.answeredOn()));
            case OutcomeCorrected e -> s.with(s.conclusion().with(e.outcome()));
            case RegistrationVoided _ -> new Voided(s.registration());
            default ->
                new Concluded(corrected(s.registration(), event), stepped(s.progress(), event), s.conclusion());
        };
    }

    private static Concluded conclude(Pending s, Outcome outcome, LocalDate on, boolean withdrawn) {
        return new Concluded(s.registration(), s.progress(), new Conclusion(outcome, on, withdrawn, on, null));
    }

    private static Registration corrected(Registration r, RequestEvent event) {
        return switch (event) {
            case ReceiptDateCorrected e -> r.with(e.receipt());
            case ApplicantCategoryCorrected e -> r.with(e.category());
            case RegistrationCorrected e -> r.with(e.registerNumber(), e.content(), e.remark());
            case PersonalDataErased _ -> r.erase();
            default -> r;
        };
    }

    private static Progress stepped(Progress p, RequestEvent event) {
        return switch (event) {
            case SupplementRequested e -> p.supplementRequested(e.notifiedOn());
            case RequestSupplemented e -> p.supplemented(e.receivedOn());
            case ReplyExtended e -> p.extended(e.notifiedOn());
            case ConsultationOpened e -> p.consultationOpened(e.consultationId(), e.dispatchedOn());
            case ConsultationClosed e -> p.consultationClosed(e.consultationId(), e.returnedOn());
            case FeeNoticed e -> p.feeNoticed(e.noticedOn());
            case FeePaid e -> p.feePaid(e.paidOn());
            case RequestReceived _,RequestAssigned _,RequestAnswered _,AnswerDelivered _,AnswerReplaced _,RequestWithdrawn _,ReceiptDateCorrected _,ApplicantCategoryCorrected _,OutcomeCorrected _,RegistrationCorrected _,RegistrationVoided _,PersonalDataErased _ ->
                p;
        };
    }
}
