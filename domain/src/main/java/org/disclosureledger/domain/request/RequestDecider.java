package org.disclosureledger.domain.request;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.request.RequestState.Concluded;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestState.Unregistered;
import org.disclosureledger.domain.request.RequestState.Voided;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.Answering;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.answer.ReplaceAnswer;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.assign.Assigning;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.Consulting;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.consult.RecordConsultationReached;
import org.disclosureledger.domain.request.correct.CorrectApplicantCategory;
import org.disclosureledger.domain.request.correct.CorrectOutcome;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.correct.Correcting;
import org.disclosureledger.domain.request.correct.VoidRegistration;
import org.disclosureledger.domain.request.dispute.DetermineReceiptDate;
import org.disclosureledger.domain.request.dispute.DisputeReceipt;
import org.disclosureledger.domain.request.dispute.Disputing;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.request.erase.Erasing;
import org.disclosureledger.domain.request.extend.DeferReply;
import org.disclosureledger.domain.request.extend.Deferring;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.extend.Extending;
import org.disclosureledger.domain.request.fee.Charging;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.receive.Receiving;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.request.serve.DeliverFeeNotice;
import org.disclosureledger.domain.request.serve.DeliverSupplementNotice;
import org.disclosureledger.domain.request.serve.Serving;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.supplement.Supplementing;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;
import org.disclosureledger.domain.request.withdraw.Withdrawing;

/**
 * Says to each command, in each state, which act judges it. The rules themselves are in the packages of the acts. Pure:
 * it serves real commands, previews, the dry run of an import and the tests alike.
 */
public final class RequestDecider {

    private RequestDecider() {
    }

    public static Decision<RequestEvent> decide(RequestState state, RequestCommand command, Circumstances now) {
        return switch (state) {
            case Unregistered _ -> command instanceof RegisterRequest c
                    ? Receiving.decide(c, now)
                    : refuse(Closed.NOT_REGISTERED);
            case Pending s -> pending(s, command, now);
            case Concluded s -> concluded(s, command, now);
            case Voided s -> command instanceof ErasePersonalData c
                    ? Erasing.decide(s.registration(), c, now)
                    : refuse(Closed.VOIDED);
        };
    }

    private static Decision<RequestEvent> pending(Pending s, RequestCommand command, Circumstances now) {
        return switch (command) {
            case RegisterRequest _ -> refuse(Closed.REGISTERED);
            case AssignRequest c -> Assigning.decide(s.registration(), c, now);
            case RequestSupplement c -> Supplementing.decide(s, c, now);
            case RecordSupplement c -> Supplementing.decide(s, c, now);
            case ExtendReply c -> Extending.decide(s, c, now);
            case DeferReply c -> Deferring.decide(s, c, now);
            case OpenConsultation c -> Consulting.decide(s, c, now);
            case RecordConsultationReached c -> Consulting.decide(s.steps(), c, now);
            case CloseConsultation c -> Consulting.decide(s.steps(), c, now);
            case DisputeReceipt c -> Disputing.decide(s.steps(), c, now);
            case DetermineReceiptDate c -> Disputing.decide(s.steps(), c, now);
            case DeliverSupplementNotice c -> Serving.decide(s.steps(), c, now);
            case DeliverFeeNotice c -> Serving.decide(s.steps(), c, now);
            case NoticeFee c -> Charging.decide(s, c, now);
            case RecordPayment c -> Charging.decide(s, c, now);
            case AnswerRequest c -> Answering.decide(s, c, now);
            case WithdrawRequest c -> Withdrawing.decide(s, c, now);
            case RecordDelivery _,ReplaceAnswer _,CorrectOutcome _ -> refuse(Closed.NOT_ANSWERED);
            case CorrectReceiptDate c ->
                Correcting.decide(s.registration(), s.steps(), c, now);
            case CorrectApplicantCategory c -> Correcting.decide(s.registration(), c, now);
            case CorrectRegistration c -> Correcting.decide(s.registration(), c, now);
            case VoidRegistration c -> Correcting.decide(s.registration(), c, now);
            case ErasePersonalData c -> Erasing.decide(s.registration(), c, now);
        };
    }

    private static Decision<RequestEvent> concluded(Concluded s, RequestCommand command, Circumstances now) {
        return switch (command) {
            case RegisterRequest _ -> refuse(Closed.REGISTERED);
            case AnswerRequest _ -> refuse(Closed.answered(s.conclusion()));
            case RequestSupplement _,RecordSupplement _,ExtendReply _,DeferReply _,OpenConsultation _,NoticeFee _,RecordPayment _,WithdrawRequest _ ->
                refuse(Closed.concluded(s.conclusion()));
            case AssignRequest c -> Assigning.decide(s.registration(), c, now);
            case RecordConsultationReached c -> Consulting.decide(s.steps(), c, now);
            case CloseConsultation c -> Consulting.decide(s.steps(), c, now);
            case DisputeReceipt c -> Disputing.decide(s.steps(), c, now);
            case DetermineReceiptDate c -> Disputing.decide(s.steps(), c, now);
            case DeliverSupplementNotice c -> Serving.decide(s.steps(), c, now);
            case DeliverFeeNotice c -> Serving.decide(s.steps(), c, now);
            case RecordDelivery c -> Answering.decide(s.conclusion(), c, now);
            case ReplaceAnswer c -> Answering.decide(s.conclusion(), c, now);
            case CorrectReceiptDate c ->
                Correcting.decide(s.registration(), s.steps(), c, now);
            case CorrectApplicantCategory c -> Correcting.decide(s.registration(), c, now);
            case CorrectOutcome c -> Correcting.decide(s.conclusion(), c, now);
            case CorrectRegistration c -> Correcting.decide(s.registration(), c, now);
            case VoidRegistration c -> Correcting.decide(s.registration(), c, now);
            case ErasePersonalData c -> Erasing.decide(s.registration(), c, now);
        };
    }

    private static Decision<RequestEvent> refuse(Closed rule) {
        return new Decision.Refused<>(rule.finding());
    }
}
