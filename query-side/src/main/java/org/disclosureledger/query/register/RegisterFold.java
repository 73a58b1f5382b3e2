package org.disclosureledger.query.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.register.Entry.Answer;
import org.disclosureledger.query.register.Entry.Progress;

/** From events to the entry. Pure. */
final class RegisterFold {

    private RegisterFold() {
    }

    static Entry fold(@Nullable Entry before, List<CaseEvent> events) {
        Entry entry = before;
        for (CaseEvent event : events) {
            entry = entry == null ? begin(event) : on(entry, (RequestEvent) event.event(), event.version());
        }
        if (entry == null) {
            throw new IllegalArgumentException("no events");
        }
        return entry;
    }

    private static Entry begin(CaseEvent event) {
        if (event.event() instanceof RequestReceived e) {
            return new Entry(e.organ(), e.registerNumber(), e.receipt(), e.category(), e.content(), e.remark(),
                    Progress.START, null, false, false, event.recordedAt(), event.metadata("reconstructedFrom"),
                    event.version());
        }
        throw new IllegalArgumentException("the first event is no RequestReceived");
    }

    private static Entry on(Entry r, RequestEvent event, long version) {
        Progress p = r.progress();
        return switch (event) {
            case RequestReceived _ -> throw new IllegalArgumentException("received twice");
            case RequestAssigned e -> with(r, p.handledBy(e.handler()), r.answer(), version);
            case SupplementRequested _ -> with(r, p.awaitingSupplement(true), r.answer(), version);
            case RequestSupplemented _ -> with(r, p.awaitingSupplement(false), r.answer(), version);
            case ReplyExtended e -> with(r, p.extended(e.workingDays()), r.answer(), version);
            case ConsultationOpened _ -> with(r, p.consultations(1), r.answer(), version);
            case ConsultationClosed _ -> with(r, p.consultations(-1), r.answer(), version);
            case FeeNoticed _ -> with(r, p.awaitingPayment(true), r.answer(), version);
            case FeePaid _ -> with(r, p.awaitingPayment(false), r.answer(), version);
            case RequestAnswered e -> with(r, p,
                    new Answer(e.outcome(), e.answeredOn(), false, null, null, e.documentNumber(), null), version);
            case RequestWithdrawn e ->
                with(r, p, new Answer(Outcome.OTHER, e.withdrawnOn(), true, null, null, null, null), version);
            case AnswerDelivered e -> with(r, p, answered(r).delivered(e.deliveredOn()), version);
            case AnswerReplaced e ->
                with(r, p, answered(r).replaced(e.answeredOn(), e.outcome(), e.documentNumber()), version);
            case OutcomeCorrected e -> with(r, p, answered(r).corrected(e.outcome()), version);
            case ReplyDeferred _,ConsultationReached _,ReceiptDisputed _,SupplementNoticeDelivered _,FeeNoticeDelivered _ ->
                with(r, p, r.answer(), version);
            case ReceiptDateDetermined e ->
                registered(r, r.registerNumber(), e.receipt(), r.category(), r.content(), r.remark(), version);
            case ReceiptDateCorrected e ->
                registered(r, r.registerNumber(), e.receipt(), r.category(), r.content(), r.remark(), version);
            case ApplicantCategoryCorrected e ->
                registered(r, r.registerNumber(), r.receipt(), e.category(), r.content(), r.remark(), version);
            case RegistrationCorrected e ->
                registered(r, e.registerNumber(), r.receipt(), r.category(), e.content(), e.remark(), version);
            case RegistrationVoided _ -> marked(r, true, r.erased(), version);
            case PersonalDataErased _ -> marked(r, r.voided(), true, version);
        };
    }

    private static Answer answered(Entry entry) {
        Answer answer = entry.answer();
        if (answer == null) {
            throw new IllegalArgumentException("not answered");
        }
        return answer;
    }

    private static Entry with(Entry r, Progress progress, @Nullable Answer answer, long version) {
        return new Entry(r.organ(), r.registerNumber(), r.receipt(), r.category(), r.content(), r.remark(), progress,
                answer, r.voided(), r.erased(), r.recordedAt(), r.reconstructedFrom(), version);
    }

    private static Entry registered(Entry r, String number, Receipt receipt, ApplicantCategory category, String content,
            @Nullable String remark, long version) {
        return new Entry(r.organ(), number, receipt, category, content, remark, r.progress(), r.answer(), r.voided(),
                r.erased(), r.recordedAt(), r.reconstructedFrom(), version);
    }

    private static Entry marked(Entry r, boolean voided, boolean erased, long version) {
        return new Entry(r.organ(), r.registerNumber(), r.receipt(), r.category(), r.content(), r.remark(),
                r.progress(), r.answer(), voided, erased, r.recordedAt(), r.reconstructedFrom(), version);
    }
}
