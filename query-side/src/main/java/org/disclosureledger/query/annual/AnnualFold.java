package org.disclosureledger.query.annual;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.request.RequestEvent;
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
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.query.feed.CaseEvent;

/**
 * How each event moves a case in the tables. Pure. The year of an outcome is that of the first answer; a new answer
 * after an appeal (重新答复) moves nothing (domain-rules Q3), a withdrawal counts as 3.6.3 (C7).
 */
final class AnnualFold {

    private AnnualFold() {
    }

    static @Nullable AnnualCase on(@Nullable AnnualCase before, CaseEvent event) {
        return switch (event.event()) {
            case RequestEvent e when before instanceof AnnualRequest r -> on(r, e, Mark.of(event));
            case AppealEvent e when before instanceof AnnualAppeal a -> on(a, e, Mark.of(event));
            case RequestReceived e -> begin(e, Mark.of(event));
            case AppealOpened e -> new AnnualAppeal(e.organ(), e.caseNumber(), e.kind(), e.acceptedOn().getYear(),
                    Mark.of(event), null, false, e.requestId());
            case RequestEvent _ -> throw new IllegalArgumentException("the first event is no RequestReceived");
            case AppealEvent _ -> throw new IllegalArgumentException("the first event is no AppealOpened");
            case OrganEvent _,RulebookEvent _ -> before;
        };
    }

    private static AnnualRequest begin(RequestReceived e, Mark mark) {
        return new AnnualRequest(e.organ(), e.registerNumber(), e.category(), e.receipt().receivedOn().getYear(), mark,
                mark, null, false);
    }

    private static AnnualRequest on(AnnualRequest r, RequestEvent event, Mark mark) {
        return switch (event) {
            case RequestReceived _ -> throw new IllegalArgumentException("received twice");
            case RequestAnswered e -> r.ended(e.outcome(), e.answeredOn().getYear(), mark);
            case RequestWithdrawn e -> r.ended(Outcome.OTHER, e.withdrawnOn().getYear(), mark);
            case OutcomeCorrected e -> r.outcome(e.outcome(), mark);
            case ReceiptDateCorrected e -> r.received(e.receipt().receivedOn().getYear(), mark);
            case ReceiptDateDetermined e -> r.received(e.receipt().receivedOn().getYear(), mark);
            case ApplicantCategoryCorrected e -> r.category(e.category(), mark);
            case RegistrationCorrected e -> r.number(e.registerNumber());
            case RegistrationVoided _ -> r.voidedNow();
            case RequestAssigned _,SupplementRequested _,RequestSupplemented _,ReplyExtended _,ConsultationOpened _,ConsultationClosed _,FeeNoticed _,FeePaid _,AnswerDelivered _,AnswerReplaced _,PersonalDataErased _,ReplyDeferred _,ConsultationReached _,ReceiptDisputed _,SupplementNoticeDelivered _,FeeNoticeDelivered _ ->
                r;
        };
    }

    private static AnnualAppeal on(AnnualAppeal a, AppealEvent event, Mark mark) {
        return switch (event) {
            case AppealOpened _ -> throw new IllegalArgumentException("opened twice");
            case AppealConcluded e -> a.ended(e.result(), e.concludedOn().getYear(), mark);
            case AppealConclusionCorrected e -> a.ended(e.result(), e.concludedOn().getYear(), mark);
            case AppealCorrected e -> a.corrected(e.caseNumber(), e.kind(), e.acceptedOn().getYear(), mark);
            case AppealLinked e -> a.linked(e.requestId());
            case AppealVoided _ -> a.voidedNow();
            case AppealProcedureRecorded _,ReviewExtended _,AppellantErased _ -> a;
        };
    }
}
