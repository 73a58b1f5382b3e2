package org.disclosureledger.domain.request;

import org.disclosureledger.domain.DomainEvent;
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

/** What happened to a request: one record for each kind, in the package of its act. */
public sealed interface RequestEvent extends DomainEvent
        permits
        AnswerDelivered, AnswerReplaced, RequestAnswered, RequestAssigned, ConsultationClosed, ConsultationOpened,
        ApplicantCategoryCorrected, OutcomeCorrected, ReceiptDateCorrected, RegistrationCorrected, RegistrationVoided,
        PersonalDataErased, ReplyExtended, FeeNoticed, FeePaid, RequestReceived, RequestSupplemented,
        SupplementRequested, RequestWithdrawn, ReplyDeferred, ConsultationReached, ReceiptDisputed,
        ReceiptDateDetermined, SupplementNoticeDelivered, FeeNoticeDelivered {}
