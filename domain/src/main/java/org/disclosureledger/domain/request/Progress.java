package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The steps taken so far.
 *
 * @param supplementRequestedOn day of the last supplement notice; null when there was none
 * @param supplementedOn day of the last supplement received; null when there was none
 * @param extensions number of extensions
 * @param openConsultations dispatch day of each consultation still open
 * @param feeNoticedOn day of the fee notice; null when there was none
 * @param feePaidOn day of payment; null when unpaid
 * @param firstStepOn the earliest day of a step; null when there was none
 * @param latestStepOn the latest of the days on which the office or the applicant took a step; the answer follows it
 * @param latestOpinionOn the latest day on which an opinion came back; null when none did
 */
public record Progress(@Nullable LocalDate supplementRequestedOn, @Nullable LocalDate supplementedOn, int extensions,
        Map<UUID, LocalDate> openConsultations, @Nullable LocalDate feeNoticedOn, @Nullable LocalDate feePaidOn,
        @Nullable LocalDate firstStepOn, LocalDate latestStepOn, @Nullable LocalDate latestOpinionOn) {

    static Progress start(LocalDate receivedOn) {
        return new Progress(null, null, 0, Map.of(), null, null, null, receivedOn, null);
    }

    /** True while a supplement notice waits for its supplement. */
    public boolean awaitingSupplement() {
        return supplementRequestedOn != null
                && (supplementedOn == null || supplementedOn.isBefore(supplementRequestedOn));
    }

    Progress supplementRequested(LocalDate on) {
        return new Progress(on, null, extensions, openConsultations, feeNoticedOn, feePaidOn, earlier(on), later(on),
                latestOpinionOn);
    }

    Progress supplemented(LocalDate on) {
        return new Progress(supplementRequestedOn, on, extensions, openConsultations, feeNoticedOn, feePaidOn,
                earlier(on), later(on), latestOpinionOn);
    }

    Progress extended(LocalDate on) {
        return new Progress(supplementRequestedOn, supplementedOn, extensions + 1, openConsultations, feeNoticedOn,
                feePaidOn, earlier(on), later(on), latestOpinionOn);
    }

    Progress consultationOpened(UUID id, LocalDate on) {
        Map<UUID, LocalDate> open = new HashMap<>(openConsultations);
        open.put(id, on);
        return new Progress(supplementRequestedOn, supplementedOn, extensions, Map.copyOf(open), feeNoticedOn,
                feePaidOn, earlier(on), later(on), latestOpinionOn);
    }

    Progress consultationClosed(UUID id, LocalDate on) {
        Map<UUID, LocalDate> open = new HashMap<>(openConsultations);
        open.remove(id);
        LocalDate latest = latestOpinionOn == null || on.isAfter(latestOpinionOn) ? on : latestOpinionOn;
        return new Progress(supplementRequestedOn, supplementedOn, extensions, Map.copyOf(open), feeNoticedOn,
                feePaidOn, firstStepOn, latestStepOn, latest);
    }

    Progress feeNoticed(LocalDate on) {
        return new Progress(supplementRequestedOn, supplementedOn, extensions, openConsultations, on, null, earlier(on),
                later(on),
                latestOpinionOn);
    }

    Progress feePaid(LocalDate on) {
        return new Progress(supplementRequestedOn, supplementedOn, extensions, openConsultations, feeNoticedOn, on,
                earlier(on), later(on), latestOpinionOn);
    }

    private LocalDate earlier(LocalDate on) {
        return firstStepOn == null || on.isBefore(firstStepOn) ? on : firstStepOn;
    }

    private LocalDate later(LocalDate on) {
        return on.isAfter(latestStepOn) ? on : latestStepOn;
    }
}
