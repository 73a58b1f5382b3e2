package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.statute.ReceiptBasis;

/**
 * The steps taken on a request, as far as its clocks and the acts that depend on them need them: a small fold of its
 * events, the same on the command side (to judge) and on the query side (to show). An {@code event} is the version, in
 * its case, of the event behind a step: the first event of a case is version 0.
 *
 * @param start the receipt that counts
 * @param claimed another day of receipt that is arguable (争议收到日期); null while nobody claims one
 * @param waits in order of recording: for a supplement, for a payment, for an opinion
 * @param extensions in order of recording
 * @param deferral the last one; null when there was none
 * @param conclusion answer or withdrawal; null while the request is in hand
 * @param version of the last event folded in
 */
public record RequestSteps(Start start, @Nullable Start claimed, List<Wait> waits, List<Extension> extensions,
        @Nullable Deferral deferral, @Nullable Conclusion conclusion, int version) {

    public RequestSteps {
        waits = List.copyOf(waits);
        extensions = List.copyOf(extensions);
    }

    /** A receipt, and the event that says so. */
    public record Start(Receipt receipt, int event) {

        public LocalDate on() {
            return receipt.receivedOn();
        }

        /** As if it had been received on the day it was submitted. */
        public Start submitted() {
            LocalDate submittedOn = Objects.requireNonNullElse(receipt.submittedOn(), receipt.receivedOn());
            return new Start(new Receipt(receipt.channel(), ReceiptBasis.SUBMISSION, submittedOn, submittedOn, null,
                    receipt.evidence()), event);
        }
    }

    /** What is waited for. */
    public enum WaitFor {
        SUPPLEMENT,
        PAYMENT,
        OPINION
    }

    /**
     * A stretch of waiting.
     *
     * @param consultation its id; null unless an opinion is waited for
     * @param kind whom was asked; null unless an opinion is waited for
     * @param from the day of the notice or of the dispatch
     * @param reachedOn the day the letter reached the consultee; null when not recorded
     * @param limit working days set in the notice; 0 where a policy sets them
     * @param to the day it ended: supplement or payment received, opinion back; null while it lasts
     * @param opened event that began it
     * @param closed event that ended it; null while it lasts
     */
    public record Wait(WaitFor what, @Nullable UUID consultation, @Nullable ConsultationKind kind, LocalDate from,
            @Nullable LocalDate reachedOn, int limit, @Nullable LocalDate to, int opened, @Nullable Integer closed) {

        public boolean isOpen() {
            return to == null;
        }

        Wait end(LocalDate on, @Nullable Integer event) {
            return new Wait(what, consultation, kind, from, reachedOn, limit, on.isBefore(from) ? from : on, opened,
                    event);
        }

        Wait reached(LocalDate on) {
            return new Wait(what, consultation, kind, from, on, limit, to, opened, closed);
        }
    }

    /** An extension (延期答复), art. 33(2). */
    public record Extension(LocalDate notifiedOn, int workingDays, int event) {}

    /** A reasonable deferral (延迟答复), art. 35. */
    public record Deferral(LocalDate notifiedOn, LocalDate until, int event) {}

    /** @throws IllegalArgumentException without a receipt as the first event */
    public static RequestSteps of(List<? extends RequestEvent> events) {
        RequestSteps steps = of(events.getFirst());
        for (RequestEvent event : events.subList(1, events.size())) {
            steps = steps.with(event);
        }
        return steps;
    }

    /** @throws IllegalArgumentException unless it is the receipt */
    public static RequestSteps of(RequestEvent first) {
        if (first instanceof RequestReceived e) {
            return new RequestSteps(new Start(e.receipt(), 0), null, List.of(), List.of(), null, null, 0);
        }
        throw new IllegalArgumentException("首个事件应为 RequestReceived，而不是 " + first.getClass().getSimpleName());
    }

    /** The steps after the next event of the case. */
    public RequestSteps with(RequestEvent event) {
        int v = version + 1;
        RequestSteps next = new RequestSteps(start, claimed, waits, extensions, deferral, conclusion, v);
        return switch (event) {
            case ReceiptDateCorrected e -> next.received(new Start(e.receipt(), v), claimed);
            case ReceiptDisputed e -> next.received(start, new Start(e.claimed(), v));
            case ReceiptDateDetermined e -> next.received(new Start(e.receipt(), v), null);
            case SupplementRequested e -> next.wait(new Wait(WaitFor.SUPPLEMENT, null, null, e.notifiedOn(), null,
                    e.limitWorkingDays(), null, v, null));
            case RequestSupplemented e -> next.ended(WaitFor.SUPPLEMENT, e.receivedOn());
            case FeeNoticed e -> next
                    .wait(new Wait(WaitFor.PAYMENT, null, null, e.noticedOn(), null, 0, null, v, null));
            case FeePaid e -> next.ended(WaitFor.PAYMENT, e.paidOn());
            case ConsultationOpened e -> next.wait(new Wait(WaitFor.OPINION, e.consultationId(), e.kind(),
                    e.dispatchedOn(), e.reachedOn(), 0, null, v, null));
            case ConsultationReached e -> next.consultation(e.consultationId(), w -> w.reached(e.reachedOn()));
            case ConsultationClosed e -> next.consultation(e.consultationId(), w -> w.end(e.returnedOn(), v));
            case ReplyExtended e -> next.extended(new Extension(e.notifiedOn(), e.workingDays(), v));
            case ReplyDeferred e -> next.deferred(new Deferral(e.notifiedOn(), e.deferredTo(), v));
            case RequestAnswered e -> next.concluded(Conclusion.answered(e.outcome(), e.answeredOn(), v));
            case RequestWithdrawn e -> next.concluded(Conclusion.withdrawn(e.withdrawnOn(), v));
            case OutcomeCorrected e -> next.changed(was -> was.with(e.outcome()));
            case AnswerDelivered e -> next.changed(was -> was.delivered(e.deliveredOn()));
            case AnswerReplaced e -> next.changed(was -> was.replaced(e.answeredOn()));
            default -> next;
        };
    }

    public LocalDate receivedOn() {
        return start.on();
    }

    /** The earlier of the arguable days of receipt: the safer one, which drives the clocks. */
    public LocalDate startsOn() {
        return claimed != null && claimed.on().isBefore(start.on()) ? claimed.on() : start.on();
    }

    /** What is still waited for, of one kind. */
    public Stream<Wait> open(WaitFor what) {
        return waits.stream().filter(w -> w.what() == what && w.isOpen());
    }

    /** The last wait of a kind; null when there was none. */
    public @Nullable Wait last(WaitFor what) {
        return waits.stream().filter(w -> w.what() == what).reduce((a, b) -> b).orElse(null);
    }

    /** True while a supplement notice waits for its supplement. */
    public boolean awaitingSupplement() {
        return open(WaitFor.SUPPLEMENT).findAny().isPresent();
    }

    /** The same steps, as if all that is still waited for came on that day. */
    public RequestSteps resumedOn(LocalDate day) {
        return withWaits(waits.stream().map(w -> w.isOpen() ? w.end(day, null) : w).toList());
    }

    /** The same steps without any consultation: what the due day would be if nothing had been paused. */
    public RequestSteps withoutConsultations() {
        return withWaits(waits.stream().filter(w -> w.what() != WaitFor.OPINION).toList());
    }

    /** The same steps counted from that receipt, undisputed. */
    public RequestSteps startingFrom(Start other) {
        return new RequestSteps(other, null, waits, extensions, deferral, conclusion, version);
    }

    /** The earliest day of a step after the receipt, the end included; null when there was none. */
    public @Nullable LocalDate firstStepOn() {
        return Stream.concat(acts(), Stream.ofNullable(conclusion == null ? null : conclusion.concludedOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The latest day on which the office or the applicant took a step; the answer follows it. */
    public LocalDate latestStepOn() {
        return Stream.concat(acts(), Stream.of(receivedOn())).max(LocalDate::compareTo).orElseThrow();
    }

    /** The latest day on which an opinion came back; null when none did. */
    public @Nullable LocalDate latestOpinionOn() {
        return waits.stream().filter(w -> w.what() == WaitFor.OPINION).map(Wait::to).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> acts() {
        Stream<LocalDate> waited = waits.stream()
                .flatMap(w -> w.what() == WaitFor.OPINION || w.to() == null
                        ? Stream.of(w.from())
                        : Stream.of(w.from(), w.to()));
        Stream<LocalDate> told = Stream.concat(extensions.stream().map(Extension::notifiedOn),
                Stream.ofNullable(deferral == null ? null : deferral.notifiedOn()));
        return Stream.concat(waited, told);
    }

    private RequestSteps received(Start counts, @Nullable Start disputed) {
        return new RequestSteps(counts, disputed, waits, extensions, deferral, conclusion, version);
    }

    private RequestSteps wait(Wait wait) {
        List<Wait> longer = new ArrayList<>(waits);
        longer.add(wait);
        return withWaits(longer);
    }

    private RequestSteps withWaits(List<Wait> changed) {
        return new RequestSteps(start, claimed, changed, extensions, deferral, conclusion, version);
    }

    /** Ends the last open wait of a kind; what came unasked began and ended on its own day. */
    private RequestSteps ended(WaitFor what, LocalDate on) {
        Wait open = open(what).reduce((a, b) -> b).orElse(null);
        if (open == null) {
            return wait(new Wait(what, null, null, on, null, 0, on, version, version));
        }
        return withWaits(waits.stream().map(w -> w.opened() == open.opened() ? w.end(on, version) : w).toList());
    }

    private RequestSteps consultation(UUID id, UnaryOperator<Wait> change) {
        return withWaits(waits.stream().map(w -> id.equals(w.consultation()) ? change.apply(w) : w).toList());
    }

    private RequestSteps extended(Extension extension) {
        return new RequestSteps(start, claimed, waits,
                Stream.concat(extensions.stream(), Stream.of(extension)).toList(), deferral, conclusion, version);
    }

    private RequestSteps deferred(Deferral to) {
        return new RequestSteps(start, claimed, waits, extensions, to, conclusion, version);
    }

    private RequestSteps concluded(Conclusion with) {
        return new RequestSteps(start, claimed, waits, extensions, deferral, with, version);
    }

    private RequestSteps changed(UnaryOperator<Conclusion> change) {
        return conclusion == null ? this : concluded(change.apply(conclusion));
    }
}
