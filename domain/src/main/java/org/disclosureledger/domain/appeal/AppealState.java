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

    /**
     * What is known of an appeal, corrections included.
     *
     * @param procedure null until it is known
     * @param extended true once the review body took longer
     */
    record Entry(UUID appealId, String organ, String caseNumber, AppealKind kind, LocalDate acceptedOn,
            @Nullable String authority, @Nullable UUID requestId, @Nullable AppealProcedure procedure,
            boolean extended, boolean erased) {

        Entry link(UUID request) {
            return new Entry(appealId, organ, caseNumber, kind, acceptedOn, authority, request, procedure, extended,
                    erased);
        }

        Entry correct(AppealCorrected e) {
            return new Entry(appealId, organ, e.caseNumber(), e.kind(), e.acceptedOn(), e.authority(), requestId,
                    procedure, extended, erased);
        }

        Entry heard(AppealProcedure by) {
            return new Entry(appealId, organ, caseNumber, kind, acceptedOn, authority, requestId, by, extended,
                    erased);
        }

        Entry extend() {
            return new Entry(appealId, organ, caseNumber, kind, acceptedOn, authority, requestId, procedure, true,
                    erased);
        }

        Entry erase() {
            return new Entry(appealId, organ, caseNumber, kind, acceptedOn, authority, requestId, procedure, extended,
                    true);
        }
    }

    static AppealState evolve(AppealState state, AppealEvent event) {
        return switch (state) {
            case Unopened _ -> begin(event);
            case Voided s -> event instanceof AppellantErased ? new Voided(s.entry().erase()) : s;
            case Open s -> switch (event) {
                case AppealConcluded e -> new Concluded(s.entry(), e.concludedOn(), e.result());
                case AppealVoided _ -> new Voided(s.entry());
                default -> new Open(changed(s.entry(), event));
            };
            case Concluded s -> switch (event) {
                case AppealConclusionCorrected e -> new Concluded(s.entry(), e.concludedOn(), e.result());
                case AppealVoided _ -> new Voided(s.entry());
                default -> new Concluded(changed(s.entry(), event), s.concludedOn(), s.result());
            };
        };
    }

    private static AppealState begin(AppealEvent event) {
        if (event instanceof AppealOpened e) {
            return new Open(new Entry(e.appealId(), e.organ(), e.caseNumber(), e.kind(), e.acceptedOn(), e.authority(),
                    e.requestId(), null, false, false));
        }
        throw new IllegalArgumentException("首个事件应为 AppealOpened，而不是 " + event.getClass().getSimpleName());
    }

    private static Entry changed(Entry entry, AppealEvent event) {
        return switch (event) {
            case AppealLinked e -> entry.link(e.requestId());
            case AppealCorrected e -> entry.correct(e);
            case AppellantErased _ -> entry.erase();
            case AppealProcedureRecorded e -> entry.heard(e.procedure());
            case ReviewExtended _ -> entry.extend();
            case AppealOpened _,AppealConcluded _,AppealConclusionCorrected _,AppealVoided _ ->
                entry;
        };
    }
}
