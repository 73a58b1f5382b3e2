package org.disclosureledger.domain.request;

import org.disclosureledger.domain.request.RequestState.Concluded;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestState.Unregistered;
import org.disclosureledger.domain.request.RequestState.Voided;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;

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
        RequestSteps steps = RequestSteps.of(event);
        RequestReceived e = (RequestReceived) event;
        return new Pending(new Registration(e.requestId(), e.organ(), e.registerNumber(), e.receipt(), e.category(),
                e.content(), e.remark(), false), steps, null);
    }

    private static RequestState pending(Pending s, RequestEvent event) {
        Registration registration = corrected(s.registration(), event);
        RequestSteps steps = s.steps().with(event);
        return switch (event) {
            case RequestAnswered _,RequestWithdrawn _ -> new Concluded(registration, steps);
            case RegistrationVoided _ -> new Voided(registration);
            case FeeNoticed e -> new Pending(registration, steps, e);
            default -> new Pending(registration, steps, s.charged());
        };
    }

    private static RequestState concluded(Concluded s, RequestEvent event) {
        return event instanceof RegistrationVoided
                ? new Voided(s.registration())
                : new Concluded(corrected(s.registration(), event), s.steps().with(event));
    }

    private static Registration corrected(Registration r, RequestEvent event) {
        return switch (event) {
            case ReceiptDateCorrected e -> r.with(e.receipt());
            case ReceiptDateDetermined e -> r.with(e.receipt());
            case ApplicantCategoryCorrected e -> r.with(e.category());
            case RegistrationCorrected e -> r.with(e.registerNumber(), e.content(), e.remark());
            case PersonalDataErased _ -> r.erase();
            default -> r;
        };
    }
}
