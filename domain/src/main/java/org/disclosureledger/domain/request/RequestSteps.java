package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
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
 * @param deferrals in order of recording
 * @param conclusion answer or withdrawal; null while the request is in hand
 * @param version of the last event folded in
 */
public record RequestSteps(Start start, @Nullable Start claimed, List<Wait> waits, List<Extension> extensions,
        List<Deferral> deferrals, @Nullable Conclusion conclusion, int version) {

    public RequestSteps {
        waits = List.copyOf(waits);
        extensions = List.copyOf(extensions);
        deferrals = List.copyOf(deferrals);
    }

    /**
     * A receipt, and the event that says so.
     *
     * @param disputedOn the day on which it was claimed; null for a receipt that nobody had to claim
     */
    public record Start(Receipt receipt, int event, @Nullable LocalDate disputedOn) {

        public Start(Receipt receipt, int event) {
            this(receipt, event, null);
        }

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
     * @param reachedOn the day the letter or notice reached whom it is for; null when not recorded
     * @param limit working days set in the notice; 0 where a policy sets them
     * @param to the day it ended: supplement or payment received, opinion back; null while it lasts
     * @param opened event that began it
     * @param reached event that says when it arrived; null while none does
     * @param closed event that ended it; null while it lasts
     */
    public record Wait(WaitFor what, @Nullable UUID consultation, @Nullable ConsultationKind kind, LocalDate from,
            @Nullable LocalDate reachedOn, int limit, @Nullable LocalDate to, int opened, @Nullable Integer reached,
            @Nullable Integer closed) {

        public boolean isOpen() {
            return to == null;
        }

        /** What came without a notice: only old registers know that. */
        public boolean isUnasked() {
            return closed != null && closed == opened;
        }

        Wait reached(LocalDate on, int by) {
            return new Wait(what, consultation, kind, from, on, limit, to, opened, by, closed);
        }

        /** Nothing ends before it began. */
        Wait end(LocalDate on, @Nullable Integer by) {
            return new Wait(what, consultation, kind, from, reachedOn, limit, on.isBefore(from) ? from : on, opened,
                    reached, by);
        }

        private Wait upTo(LocalDate day) {
            boolean open = to == null || to.isAfter(day);
            boolean underWay = reachedOn == null || reachedOn.isAfter(day);
            return new Wait(what, consultation, kind, from, underWay ? null : reachedOn, limit, open ? null : to,
                    opened, underWay ? null : reached, open ? null : closed);
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
            return new RequestSteps(new Start(e.receipt(), 0), null, List.of(), List.of(), List.of(), null, 0);
        }
        throw new IllegalArgumentException("首个事件应为 RequestReceived，而不是 " + first.getClass().getSimpleName());
    }

    /** The steps after the next event of the case. */
    public RequestSteps with(RequestEvent event) {
        return StepsFold.next(this, event);
    }

    public LocalDate receivedOn() {
        return start.on();
    }

    /** The earlier of the arguable days of receipt: the safer one, which drives the clocks. */
    public LocalDate startsOn() {
        return driving().on();
    }

    /** The receipt behind {@link #startsOn}. */
    public Start driving() {
        return claimed != null && claimed.on().isBefore(start.on()) ? claimed : start;
    }

    /** What is still waited for, of one kind. */
    public Stream<Wait> open(WaitFor what) {
        return waits.stream().filter(w -> w.what() == what && w.isOpen());
    }

    /** The last wait of a kind; null when there was none. */
    public @Nullable Wait last(WaitFor what) {
        return waits.stream().filter(w -> w.what() == what).reduce((a, b) -> b).orElse(null);
    }

    /** The last deferral told; null when there was none. */
    public @Nullable Deferral deferral() {
        return deferrals.isEmpty() ? null : deferrals.getLast();
    }

    /** True while a supplement notice waits for its supplement. */
    public boolean awaitingSupplement() {
        return open(WaitFor.SUPPLEMENT).findAny().isPresent();
    }

    /** The steps as they stood on that day: acts of later days are left out, what ended later is still waited for. */
    public RequestSteps upTo(LocalDate day) {
        return upTo(day, day);
    }

    /** The same, with a claim of another receipt as known on another day: it may be made long after the request ended. */
    public RequestSteps upTo(LocalDate day, LocalDate claimsUpTo) {
        List<Wait> begun = new ArrayList<>(waits.size());
        for (Wait wait : waits) {
            if (!wait.from().isAfter(day)) {
                begun.add(wait.upTo(day));
            }
        }
        Conclusion end = conclusion == null || conclusion.concludedOn().isAfter(day) ? null : conclusion;
        boolean delivered = end != null && end.deliveredOn() != null && !end.deliveredOn().isAfter(day);
        return new RequestSteps(start, claimedUpTo(claimsUpTo), begun,
                kept(extensions, e -> !e.notifiedOn().isAfter(day)),
                kept(deferrals, d -> !d.notifiedOn().isAfter(day)), delivered || end == null ? end : end.undelivered(),
                version);
    }

    /** Another receipt that is claimed by that day; null while nobody does. */
    public @Nullable Start claimedUpTo(LocalDate day) {
        boolean later = claimed != null && claimed.disputedOn() != null && claimed.disputedOn().isAfter(day);
        return later ? null : claimed;
    }

    /** The same steps, as if all that is still waited for came on that day. */
    public RequestSteps resumedOn(LocalDate day) {
        return withWaits(waits.stream().map(w -> w.isOpen() ? w.end(day, null) : w).toList());
    }

    /** The same steps without any consultation: what the due day would be if nothing had been paused. */
    public RequestSteps withoutConsultations() {
        return withWaits(kept(waits, w -> w.what() != WaitFor.OPINION));
    }

    /** The same steps counted from that receipt, undisputed. */
    public RequestSteps startingFrom(Start other) {
        return new RequestSteps(other, null, waits, extensions, deferrals, conclusion, version);
    }

    /** The earliest day of a step after the receipt, the end included; null when there was none. */
    public @Nullable LocalDate firstStepOn() {
        return Stream.concat(acts(), Stream.ofNullable(conclusion == null ? null : conclusion.concludedOn()))
                .min(LocalDate::compareTo).orElse(null);
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
                deferrals.stream().map(Deferral::notifiedOn));
        return Stream.concat(waited, told);
    }

    RequestSteps withWaits(List<Wait> changed) {
        return new RequestSteps(start, claimed, changed, extensions, deferrals, conclusion, version);
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
        return all.stream().allMatch(wanted) ? all : all.stream().filter(wanted).toList();
    }
}
