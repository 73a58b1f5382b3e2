package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;

/** Where an appeal stands. */
public sealed interface AppealState {

    /** Code of the organ that is the respondent; empty before the opening. */
    default String organ() {
        return switch (this) {
            case Unopened _ -> "";
            case Open s -> s.entry().organ();
            case Concluded s -> s.entry().organ();
            case Voided s -> s.entry().organ();
        };
    }

    /** Nothing happened yet. */
    record Unopened() implements AppealState {}

    /** Not decided (尚未审结). */
    record Open(Entry entry) implements AppealState {}

    /** Decided (已审结). */
    record Concluded(Entry entry, LocalDate concludedOn, AppealResult result) implements AppealState {}

    /** Entered in error (作废). */
    record Voided(Entry entry) implements AppealState {}

    /** What is known of an appeal, corrections included. */
    record Entry(UUID appealId, String organ, String caseNumber, @Nullable String authority, @Nullable UUID requestId,
            AppealSteps steps, boolean erased) {

        public AppealKind kind() {
            return steps.kind();
        }

        public LocalDate acceptedOn() {
            return steps.accepted().on();
        }

        Entry link(UUID request) {
            return new Entry(appealId, organ, caseNumber, authority, request, steps, erased);
        }

        Entry correct(AppealCorrected e) {
            return new Entry(appealId, organ, e.caseNumber(), e.authority(), requestId, steps, erased);
        }

        Entry erase() {
            return new Entry(appealId, organ, caseNumber, authority, requestId, steps, true);
        }

        Entry after(AppealEvent event) {
            return new Entry(appealId, organ, caseNumber, authority, requestId, steps.with(event), erased);
        }
    }

    static AppealState evolve(AppealState state, AppealEvent event) {
        return switch (state) {
            case Unopened _ -> begin(event);
            case Voided s -> event instanceof AppellantErased ? new Voided(s.entry().erase()) : s;
            case Open s -> switch (event) {
                case AppealConcluded e -> new Concluded(s.entry().after(event), e.concludedOn(), e.result());
                case AppealVoided _ -> new Voided(s.entry());
                default -> new Open(changed(s.entry(), event));
            };
            case Concluded s -> switch (event) {
                case AppealConclusionCorrected e -> new Concluded(s.entry().after(event), e.concludedOn(), e.result());
                case AppealVoided _ -> new Voided(s.entry());
                default -> new Concluded(changed(s.entry(), event), s.concludedOn(), s.result());
            };
        };
    }

    private static AppealState begin(AppealEvent event) {
        if (event instanceof AppealOpened e) {
            return new Open(new Entry(e.appealId(), e.organ(), e.caseNumber(), e.authority(), e.requestId(),
                    AppealSteps.of(e), false));
        }
        throw new IllegalArgumentException("首个事件应为 AppealOpened，而不是 " + event.getClass().getSimpleName());
    }

    private static Entry changed(Entry entry, AppealEvent event) {
        Entry after = entry.after(event);
        return switch (event) {
            case AppealLinked e -> after.link(e.requestId());
            case AppealCorrected e -> after.correct(e);
            case AppellantErased _ -> after.erase();
            case AppealProcedureRecorded _,ReviewExtended _,AppealOpened _,AppealConcluded _,AppealConclusionCorrected _,AppealVoided _ ->
                after;
        };
    }
}
