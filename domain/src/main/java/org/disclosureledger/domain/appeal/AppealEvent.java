package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Sealed;

/** What happened to an appeal. */
public sealed interface AppealEvent extends DomainEvent {

    UUID appealId();

    @Override
    default UUID caseId() {
        return appealId();
    }

    /**
     * A review body or a court accepted an appeal against this organ (受理).
     *
     * @param organ the organ whose act is appealed against; it alone counts the appeal (〔2016〕201号)
     * @param caseNumber 案号
     * @param acceptedOn 受理日期
     * @param authority 受理机关
     * @param appellant a sealed person; null when not recorded
     * @param requestId the request it is about; null when not known (yet)
     */
    record AppealOpened(UUID appealId, String organ, String caseNumber, AppealKind kind, LocalDate acceptedOn,
            @Nullable String authority, @Nullable Sealed appellant, @Nullable UUID requestId)
            implements
                AppealEvent {

        @Override
        public LocalDate legalDate() {
            return acceptedOn;
        }
    }

    /** The appeal was joined to a request (关联申请). */
    record AppealLinked(UUID appealId, LocalDate linkedOn, UUID requestId) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return linkedOn;
        }
    }

    /**
     * Procedure and dates became known.
     *
     * @param copyServedOn the day the organ was served with the copy (申请书副本、起诉状副本); its own limit runs from it
     * @param repliedOn the day the organ replied; null until then
     */
    record AppealProcedureRecorded(UUID appealId, AppealProcedure procedure, LocalDate copyServedOn,
            @Nullable LocalDate repliedOn) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return repliedOn == null ? copyServedOn : repliedOn;
        }
    }

    /**
     * The review body took longer for its decision (延长审理期限), review law art. 62: at most 30 days more.
     *
     * @param notifiedOn the day the organ was told
     * @param days calendar days added
     */
    record ReviewExtended(UUID appealId, LocalDate notifiedOn, int days, @Nullable String reason)
            implements
                AppealEvent {

        @Override
        public LocalDate legalDate() {
            return notifiedOn;
        }
    }

    /**
     * The appeal ended (结案).
     *
     * @param decision the decision in its own words, as 撤销并责令重新答复
     */
    record AppealConcluded(UUID appealId, LocalDate concludedOn, AppealResult result, @Nullable String decision)
            implements
                AppealEvent {

        @Override
        public LocalDate legalDate() {
            return concludedOn;
        }
    }

    /** What was entered at the opening was corrected (更正); all values as they now stand. */
    record AppealCorrected(UUID appealId, LocalDate correctedOn, String caseNumber, AppealKind kind,
            LocalDate acceptedOn, @Nullable String authority, String reason) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return correctedOn;
        }
    }

    /** How it ended was corrected (更正结果). */
    record AppealConclusionCorrected(UUID appealId, LocalDate correctedOn, LocalDate concludedOn, AppealResult result,
            String reason) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return correctedOn;
        }
    }

    /** The entry was made in error and is void (作废). */
    record AppealVoided(UUID appealId, LocalDate voidedOn, String reason) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return voidedOn;
        }
    }

    /** The appellant's personal data were erased (个人信息销毁). */
    record AppellantErased(UUID appealId, LocalDate erasedOn, String reason) implements AppealEvent {

        @Override
        public LocalDate legalDate() {
            return erasedOn;
        }
    }
}
