package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;

/** What each event adds to the steps. Facts are taken as they come, in whatever order their dates are. */
final class StepsFold {

    private StepsFold() {
    }

    static RequestSteps next(RequestSteps s, RequestEvent event) {
        int v = s.version() + 1;
        return switch (event) {
            case ReceiptDateCorrected e -> received(s, v, new Start(e.receipt(), v), s.claimed());
            case ReceiptDisputed e -> received(s, v, s.start(), new Start(e.claimed(), v, e.disputedOn()));
            case ReceiptDateDetermined e -> received(s, v, new Start(e.receipt(), v), null);
            case SupplementRequested e -> waits(s, v, plus(s.waits(), new Wait(WaitFor.SUPPLEMENT, null, null,
                    e.notifiedOn(), null, e.limitWorkingDays(), null, v, null, null)));
            case RequestSupplemented e -> waits(s, v, ended(s, v, WaitFor.SUPPLEMENT, e.receivedOn()));
            case SupplementNoticeDelivered e -> waits(s, v, delivered(s, v, WaitFor.SUPPLEMENT, e.deliveredOn()));
            case FeeNoticed e -> waits(s, v, plus(s.waits(),
                    new Wait(WaitFor.PAYMENT, null, null, e.noticedOn(), null, 0, null, v, null, null)));
            case FeePaid e -> waits(s, v, ended(s, v, WaitFor.PAYMENT, e.paidOn()));
            case FeeNoticeDelivered e -> waits(s, v, delivered(s, v, WaitFor.PAYMENT, e.deliveredOn()));
            case ConsultationOpened e -> waits(s, v, plus(s.waits(),
                    new Wait(WaitFor.OPINION, e.consultationId(), e.kind(), e.dispatchedOn(), e.reachedOn(), 0, null, v,
                            e.reachedOn() == null ? null : v, null)));
            case ConsultationReached e ->
                waits(s, v, changed(s.waits(), e.consultationId(), w -> w.reached(e.reachedOn(), v)));
            case ConsultationClosed e ->
                waits(s, v, changed(s.waits(), e.consultationId(), w -> w.end(e.returnedOn(), v)));
            case ReplyExtended e -> new RequestSteps(s.start(), s.claimed(), s.waits(),
                    plus(s.extensions(), new Extension(e.notifiedOn(), e.workingDays(), v)), s.deferrals(),
                    s.conclusion(), v);
            case ReplyDeferred e -> new RequestSteps(s.start(), s.claimed(), s.waits(), s.extensions(),
                    plus(s.deferrals(), new Deferral(e.notifiedOn(), e.deferredTo(), v)), s.conclusion(), v);
            case RequestAnswered e -> concluded(s, v, Conclusion.answered(e.outcome(), e.answeredOn(), v));
            case RequestWithdrawn e -> concluded(s, v, Conclusion.withdrawn(e.withdrawnOn(), v));
            case OutcomeCorrected e -> changed(s, v, was -> was.with(e.outcome()));
            case AnswerDelivered e -> changed(s, v, was -> was.delivered(e.deliveredOn(), v));
            case AnswerReplaced e -> changed(s, v, was -> was.replaced(e.outcome(), e.answeredOn()));
            case RequestReceived _,RequestAssigned _,ApplicantCategoryCorrected _,RegistrationCorrected _,RegistrationVoided _,PersonalDataErased _ ->
                concluded(s, v, s.conclusion());
        };
    }

    /** Ends the last open wait of a kind; what came unasked began and ended on its own day. */
    private static List<Wait> ended(RequestSteps s, int v, WaitFor what, LocalDate on) {
        Wait open = s.open(what).reduce((a, b) -> b).orElse(null);
        if (open == null) {
            return plus(s.waits(), new Wait(what, null, null, on, null, 0, on, v, null, v));
        }
        return s.waits().stream().map(w -> w.opened() == open.opened() ? w.end(on, v) : w).toList();
    }

    /** The last open notice of a kind is the one that was delivered. */
    private static List<Wait> delivered(RequestSteps s, int v, WaitFor what, LocalDate on) {
        Wait open = s.open(what).reduce((a, b) -> b).orElse(null);
        return open == null
                ? s.waits()
                : s.waits().stream().map(w -> w.opened() == open.opened() ? w.reached(on, v) : w).toList();
    }

    private static List<Wait> changed(List<Wait> waits, UUID consultation, UnaryOperator<Wait> change) {
        return waits.stream().map(w -> consultation.equals(w.consultation()) ? change.apply(w) : w).toList();
    }

    private static RequestSteps received(RequestSteps s, int v, Start counts, @Nullable Start disputed) {
        return new RequestSteps(counts, disputed, s.waits(), s.extensions(), s.deferrals(), s.conclusion(), v);
    }

    private static RequestSteps waits(RequestSteps s, int v, List<Wait> waits) {
        return new RequestSteps(s.start(), s.claimed(), waits, s.extensions(), s.deferrals(), s.conclusion(), v);
    }

    private static RequestSteps changed(RequestSteps s, int v, UnaryOperator<Conclusion> change) {
        return concluded(s, v, s.conclusion() == null ? null : change.apply(s.conclusion()));
    }

    private static RequestSteps concluded(RequestSteps s, int v, @Nullable Conclusion conclusion) {
        return new RequestSteps(s.start(), s.claimed(), s.waits(), s.extensions(), s.deferrals(), conclusion, v);
    }

    private static <T> List<T> plus(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
