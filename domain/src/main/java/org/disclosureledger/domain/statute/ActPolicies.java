package org.disclosureledger.domain.statute;

import java.util.List;

/** The choices behind the acts, beside those of the clocks. What is printed in the law is marked [verified]. */
public final class ActPolicies {

    /** Art. 35 speaks of one reasonable limit [unverified]. */
    public static final PolicySetting DEFERRALS_PER_PERIOD = new PolicySetting("one-deferral-only", 1,
            "（1：一次；2：不限）",
            "条例第三十五条文义，未见明文").within(1, 2);
    /** A limit that nobody would call reasonable is a slip of the pen. */
    public static final PolicySetting LONGEST_DEFERRAL = new PolicySetting("longest-deferral", 365, "日",
            "条例第三十五条“合理期限”未规定上限；超过一年视为笔误");
    /** Within its 15 working days a consultee is not silent yet, arts 32 and 34. */
    public static final PolicySetting SILENCE_AFTER_LIMIT = new PolicySetting("silence-after-limit", 1,
            "（1：期限届满后方可登记“逾期未提出意见”；0：不限）", "条例第三十二条、第三十四条文义");
    /** A later confirmation moves the start of the clock into the office's hands (domain rules Q1) [unverified]. */
    public static final PolicySetting CONFIRMATION_LIMIT = new PolicySetting("confirmation-next-working-day", 1,
            "个工作日", "条例第三十一条第三项未规定双方确认的期限；提示及时确认").within(1, 10);
    /** More items or pages than one notice ever names are a slip of the pen. */
    public static final PolicySetting MOST_FEE_UNITS = new PolicySetting("most-fee-units", 1_000_000, "件或页",
            "国办函〔2020〕109号未规定上限；超过一百万视为笔误");

    public static final List<PolicySetting> ALL = List.of(DEFERRALS_PER_PERIOD, LONGEST_DEFERRAL, SILENCE_AFTER_LIMIT,
            CONFIRMATION_LIMIT, MOST_FEE_UNITS);

    private ActPolicies() {
    }
}
