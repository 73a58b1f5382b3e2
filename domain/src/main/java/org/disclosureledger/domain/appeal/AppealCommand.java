package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;

/** What an office can ask to be recorded of an appeal. */
public sealed interface AppealCommand {

    UUID appealId();

    /** Enter an appeal that a review body or a court accepted (受理), with or without its request. */
    record OpenAppeal(UUID appealId, String organ, String caseNumber, AppealKind kind, LocalDate acceptedOn,
            @Nullable String authority, @Nullable Sealed appellant, @Nullable UUID requestId)
            implements
                AppealCommand {}

    /** Join the appeal to the request it is about (关联申请). */
    record LinkAppeal(UUID appealId, LocalDate linkedOn, UUID requestId) implements AppealCommand {}

    /** Record procedure and dates of the hearing. */
    record RecordProcedure(UUID appealId, AppealProcedure procedure, LocalDate copyServedOn,
            @Nullable LocalDate repliedOn) implements AppealCommand {}

    /** Record that the review body took longer (延长审理期限). */
    record ExtendReview(UUID appealId, LocalDate notifiedOn, int days, @Nullable String reason)
            implements
                AppealCommand {}

    /** Record how it ended (结案). */
    record ConcludeAppeal(UUID appealId, LocalDate concludedOn, AppealResult result, @Nullable String decision)
            implements
                AppealCommand {}

    /** Correct what was entered at the opening (更正). */
    record CorrectAppeal(UUID appealId, LocalDate correctedOn, String caseNumber, AppealKind kind,
            LocalDate acceptedOn, @Nullable String authority, String reason) implements AppealCommand {}

    /** Correct how it ended (更正结果). */
    record CorrectConclusion(UUID appealId, LocalDate correctedOn, LocalDate concludedOn, AppealResult result,
            String reason) implements AppealCommand {}

    /** Declare the entry void (作废). */
    record VoidAppeal(UUID appealId, LocalDate voidedOn, String reason) implements AppealCommand {}

    /** Erase the appellant's personal data (个人信息销毁). */
    record EraseAppellant(UUID appealId, LocalDate erasedOn, String reason) implements AppealCommand {}
}
