package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;

/** What of a request's events touches its reply period. */
final class ReplySteps {

    /** A stretch of days that does not count: after {@code from}, up to and including {@code to}. */
    record Interval(LocalDate from, @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && (to == null || !day.isAfter(to));
        }
    }

    private LocalDate receivedOn = LocalDate.MIN;
    private int extension;
    private @Nullable LocalDate concludedOn;
    private final Map<UUID, Interval> consultations = new LinkedHashMap<>();
    /** By day of notice. */
    private final Map<LocalDate, Interval> supplements = new HashMap<>();
    private final Map<LocalDate, Interval> payments = new HashMap<>();
    private @Nullable LocalDate openNotice;
    private @Nullable LocalDate openFee;

    ReplySteps(List<? extends RequestEvent> events) {
        events.forEach(this::take);
    }

    private void take(RequestEvent event) {
        switch (event) {
            case RequestReceived e -> receivedOn = e.receipt().receivedOn();
            case ReceiptDateCorrected e -> receivedOn = e.receipt().receivedOn();
            case ReplyExtended e -> extension += e.workingDays();
            case RequestAnswered e -> concludedOn = e.answeredOn();
            case RequestWithdrawn e -> concludedOn = e.withdrawnOn();
            case ConsultationOpened e ->
                consultations.put(e.consultationId(), new Interval(e.dispatchedOn(), null));
            case ConsultationClosed e -> consultations.computeIfPresent(e.consultationId(),
                    (id, open) -> new Interval(open.from(), e.returnedOn()));
            case SupplementRequested e -> {
                supplements.put(e.notifiedOn(), new Interval(e.notifiedOn(), null));
                openNotice = e.notifiedOn();
            }
            case RequestSupplemented e -> {
                LocalDate notice = openNotice == null ? e.receivedOn() : openNotice;
                supplements.put(notice, new Interval(notice, e.receivedOn()));
                openNotice = null;
            }
            case FeeNoticed e -> {
                payments.put(e.noticedOn(), new Interval(e.noticedOn(), null));
                openFee = e.noticedOn();
            }
            case FeePaid e -> {
                LocalDate notice = openFee == null ? e.paidOn() : openFee;
                payments.put(notice, new Interval(notice, e.paidOn()));
                openFee = null;
            }
            default -> {
                // the other acts leave the reply period alone
            }
        }
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    int extension() {
        return extension;
    }

    @Nullable
    LocalDate concludedOn() {
        return concludedOn;
    }

    boolean consulting(LocalDate day) {
        return consultations.values().stream().anyMatch(i -> i.covers(day));
    }

    boolean awaitingSupplement(LocalDate day) {
        return supplements.values().stream().anyMatch(i -> i.covers(day));
    }

    boolean awaitingPayment(LocalDate day) {
        return payments.values().stream().anyMatch(i -> i.covers(day));
    }

    /** Something is still waited for, and nobody knows until when. */
    boolean openEnded() {
        return openNotice != null || openFee != null
                || consultations.values().stream().anyMatch(i -> i.to() == null);
    }

    /** On this day the count begins anew: the supplement came, or the fee was paid. */
    boolean restartsAfter(LocalDate day) {
        return supplements.values().stream().anyMatch(i -> day.equals(i.to()))
                || payments.values().stream().anyMatch(i -> day.equals(i.to()));
    }

    /** The same steps, as if everything still open ended on that day. */
    ReplySteps resumedOn(LocalDate day) {
        consultations.replaceAll((id, i) -> closed(i, day));
        supplements.replaceAll((on, i) -> closed(i, day));
        payments.replaceAll((on, i) -> closed(i, day));
        openNotice = null;
        openFee = null;
        return this;
    }

    private static Interval closed(Interval i, LocalDate day) {
        return i.to() == null ? new Interval(i.from(), day.isBefore(i.from()) ? i.from() : day) : i;
    }
}
