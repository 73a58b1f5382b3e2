package org.disclosureledger.domain.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent;
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

/**
 * The only place where a stored event's logical name meets its record. A name is for ever; a record may move. A record
 * that changes its form takes the next revision and gets an {@link Upcaster}; a golden file of each revision stays in the
 * tests.
 */
public final class EventCatalog {

    /** Logical name and present revision of one kind of event. */
    public record Entry(String type, int revision, Class<? extends DomainEvent> record) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("RequestReceived", 1, RequestReceived.class),
            new Entry("RequestAssigned", 1, RequestAssigned.class),
            new Entry("SupplementRequested", 1, SupplementRequested.class),
            new Entry("RequestSupplemented", 1, RequestSupplemented.class),
            new Entry("ReplyExtended", 1, ReplyExtended.class),
            new Entry("ConsultationOpened", 1, ConsultationOpened.class),
            new Entry("ConsultationClosed", 2, ConsultationClosed.class),
            new Entry("FeeNoticed", 2, FeeNoticed.class),
            new Entry("FeePaid", 1, FeePaid.class),
            new Entry("RequestAnswered", 1, RequestAnswered.class),
            new Entry("AnswerDelivered", 1, AnswerDelivered.class),
            new Entry("AnswerReplaced", 1, AnswerReplaced.class),
            new Entry("RequestWithdrawn", 1, RequestWithdrawn.class),
            new Entry("ReceiptDateCorrected", 1, ReceiptDateCorrected.class),
            new Entry("ApplicantCategoryCorrected", 1, ApplicantCategoryCorrected.class),
            new Entry("OutcomeCorrected", 1, OutcomeCorrected.class),
            new Entry("RegistrationCorrected", 1, RegistrationCorrected.class),
            new Entry("RegistrationVoided", 1, RegistrationVoided.class),
            new Entry("PersonalDataErased", 1, PersonalDataErased.class),
            new Entry("ReplyDeferred", 1, ReplyDeferred.class),
            new Entry("ConsultationReached", 1, ConsultationReached.class),
            new Entry("ReceiptDisputed", 1, ReceiptDisputed.class),
            new Entry("ReceiptDateDetermined", 1, ReceiptDateDetermined.class),
            new Entry("SupplementNoticeDelivered", 1, SupplementNoticeDelivered.class),
            new Entry("FeeNoticeDelivered", 1, FeeNoticeDelivered.class),
            new Entry("AppealOpened", 1, AppealEvent.AppealOpened.class),
            new Entry("AppealLinked", 1, AppealEvent.AppealLinked.class),
            new Entry("AppealProcedureRecorded", 1, AppealEvent.AppealProcedureRecorded.class),
            new Entry("ReviewExtended", 1, AppealEvent.ReviewExtended.class),
            new Entry("AppealConcluded", 1, AppealEvent.AppealConcluded.class),
            new Entry("AppealCorrected", 1, AppealEvent.AppealCorrected.class),
            new Entry("AppealConclusionCorrected", 1, AppealEvent.AppealConclusionCorrected.class),
            new Entry("AppealVoided", 1, AppealEvent.AppealVoided.class),
            new Entry("AppellantErased", 1, AppealEvent.AppellantErased.class),
            new Entry("OrganRegistered", 1, OrganEvent.OrganRegistered.class),
            new Entry("CalendarNoticeEntered", 1, RulebookEvent.CalendarNoticeEntered.class),
            new Entry("CalendarNoticeActivated", 1, RulebookEvent.CalendarNoticeActivated.class),
            new Entry("CalendarNoticeDiscarded", 1, RulebookEvent.CalendarNoticeDiscarded.class),
            new Entry("PolicySettingChanged", 1, RulebookEvent.PolicySettingChanged.class));

    private static final Map<String, Entry> BY_TYPE = ENTRIES.stream()
            .collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private static final Map<Class<?>, Entry> BY_RECORD = ENTRIES.stream()
            .collect(Collectors.toUnmodifiableMap(Entry::record, Function.identity()));

    private EventCatalog() {
    }

    public static List<Entry> entries() {
        return ENTRIES;
    }

    public static Optional<Entry> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** @throws IllegalArgumentException for a record that no entry names */
    public static Entry of(Class<?> event) {
        Entry entry = BY_RECORD.get(event);
        if (entry == null) {
            throw new IllegalArgumentException("事件目录中没有 " + event.getName());
        }
        return entry;
    }

    /** What kind of case the event belongs to: the stream type in the store and on the topic. */
    public static String streamType(DomainEvent event) {
        return switch (event) {
            case RequestEvent _ -> "request";
            case AppealEvent _ -> "appeal";
            case OrganEvent _ -> "organ";
            case RulebookEvent _ -> "rulebook";
        };
    }
}
