package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;

/** The limits that acts on an appeal are judged by, and the articles they rest on. */
final class AppealLimits {

    private AppealLimits() {
    }

    /** How long the organ has to reply. */
    static PolicySetting reply(AppealKind kind, AppealProcedure procedure) {
        if (kind != AppealKind.REVIEW) {
            return ClockPolicies.DEFENCE_LIMIT;
        }
        return procedure == AppealProcedure.SIMPLIFIED
                ? ClockPolicies.SIMPLIFIED_REVIEW_REPLY_LIMIT
                : ClockPolicies.REVIEW_REPLY_LIMIT;
    }

    /** By which article the organ is served with the copy and replies. */
    static Basis hearing(AppealKind kind, @Nullable AppealProcedure procedure) {
        if (kind != AppealKind.REVIEW) {
            return Basis.LITIGATION_LAW_67;
        }
        return procedure == AppealProcedure.SIMPLIFIED ? Basis.REVIEW_LAW_54 : Basis.REVIEW_LAW_48;
    }

    /** By which article it is decided; of courts none was looked up (policy). */
    static Basis decision(AppealKind kind) {
        return kind == AppealKind.REVIEW ? Basis.REVIEW_LAW_62 : Basis.ACT_FOLLOWS_ITS_CAUSE;
    }

    /** The organ's own limit, from the day it was served with the copy. */
    static SimpleClock replyClock(AppealKind kind, int limit, LocalDate copyServedOn, @Nullable LocalDate repliedOn) {
        return new SimpleClock(kind == AppealKind.REVIEW ? ClockKind.REVIEW_REPLY : ClockKind.DEFENCE, null, limit,
                copyServedOn, repliedOn, 0, null);
    }
}
