package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.statute.PolicySetting;

/** The limits that acts on an appeal are judged by; all printed in the law [verified]. */
public final class AppealLimits {

    /** Ordinary procedure, review law arts 48, 88. */
    public static final PolicySetting REVIEW_REPLY = new PolicySetting("review-reply-limit", 10, "个工作日",
            "《中华人民共和国行政复议法》第四十八条、第八十八条");
    /** Simplified procedure, review law arts 54, 88. */
    public static final PolicySetting SIMPLIFIED_REVIEW_REPLY = new PolicySetting("simplified-review-reply-limit", 5,
            "个工作日", "《中华人民共和国行政复议法》第五十四条、第八十八条");
    /** Procedure law art. 67. */
    public static final PolicySetting DEFENCE = new PolicySetting("defence-limit", 15, "日",
            "《中华人民共和国行政诉讼法》第六十七条");
    /** Review law art. 62. */
    public static final PolicySetting REVIEW_DECISION = new PolicySetting("review-decision-limit", 60, "日",
            "《中华人民共和国行政复议法》第六十二条");
    /** Review law art. 62. */
    public static final PolicySetting LONGEST_REVIEW_EXTENSION = new PolicySetting("review-extension-limit", 30, "日",
            "《中华人民共和国行政复议法》第六十二条");

    private AppealLimits() {
    }

    /** How long the organ has to reply. */
    static PolicySetting reply(AppealKind kind, AppealProcedure procedure) {
        if (kind != AppealKind.REVIEW) {
            return DEFENCE;
        }
        return procedure == AppealProcedure.SIMPLIFIED ? SIMPLIFIED_REVIEW_REPLY : REVIEW_REPLY;
    }

    /** The organ's own limit, from the day it was served with the copy. */
    static SimpleClock replyClock(AppealKind kind, int limit, LocalDate copyServedOn, @Nullable LocalDate repliedOn) {
        return new SimpleClock(kind == AppealKind.REVIEW ? ClockKind.REVIEW_REPLY : ClockKind.DEFENCE, null, limit,
                copyServedOn, repliedOn, 0, null);
    }
}
