package org.disclosureledger.domain.request;

import java.util.UUID;

import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.answer.ReplaceAnswer;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.consult.RecordConsultationReached;
import org.disclosureledger.domain.request.correct.CorrectApplicantCategory;
import org.disclosureledger.domain.request.correct.CorrectOutcome;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.correct.VoidRegistration;
import org.disclosureledger.domain.request.dispute.DetermineReceiptDate;
import org.disclosureledger.domain.request.dispute.DisputeReceipt;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.request.extend.DeferReply;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.request.serve.DeliverFeeNotice;
import org.disclosureledger.domain.request.serve.DeliverSupplementNotice;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;

/** What an office can ask to be recorded of a request: one record for each act, in the act's package. */
public sealed interface RequestCommand
        permits
        AnswerRequest, RecordDelivery, ReplaceAnswer, AssignRequest, CloseConsultation, OpenConsultation,
        CorrectApplicantCategory, CorrectOutcome, CorrectReceiptDate, CorrectRegistration, VoidRegistration,
        ErasePersonalData, ExtendReply, NoticeFee, RecordPayment, RegisterRequest, RecordSupplement, RequestSupplement,
        WithdrawRequest, DeferReply, RecordConsultationReached, DisputeReceipt, DetermineReceiptDate,
        DeliverSupplementNotice, DeliverFeeNotice {

    UUID requestId();
}
