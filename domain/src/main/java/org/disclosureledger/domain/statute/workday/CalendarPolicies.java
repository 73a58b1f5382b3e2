package org.disclosureledger.domain.statute.workday;

import java.util.List;

import org.disclosureledger.domain.statute.PolicySetting;

/** The choices behind the working-day calendar where the law is silent or its text was not found. */
public final class CalendarPolicies {

    /** The day of receipt is not counted (收到当日不计入): the Regulation is silent, the analogy is [unverified]. */
    public static final PolicySetting RECEIPT_DAY = new PolicySetting("day-of-receipt-not-counted", 1, "日（自收到之日起第几日起算）",
            "《中华人民共和国民事诉讼法》第八十五条（类推适用）").builtIn();

    /**
     * Regional holidays are no working days for an organ whose calendar is the region's: an office that is closed cannot
     * work [unverified]. Where they shall not stop the clock, the organ takes the national calendar.
     */
    public static final PolicySetting REGIONAL_HOLIDAYS = new PolicySetting("regional-holidays-stop-the-clock", 1,
            "（1：自治区节假日不计入工作日；适用全国日历的机关不受影响）", "《全国年节及纪念日放假办法》第四条；新疆维吾尔自治区人民政府令第174号；条例未明文规定").builtIn();

    /** A regional notice whose day of publication was not found is taken as known from 1 January of its year. */
    public static final PolicySetting UNDATED_REGIONAL_NOTICE = new PolicySetting("undated-regional-notice", 1,
            "月1日（当年，视为公布之日）", "公布日期未查到；此前标为历法不完整，不作推测").builtIn();

    /**
     * Before its notice, a year's statutory days that fall on a weekend are made up for on the next free working day:
     * that they are made up for is law, the day is our reading. Make-up working days are not guessed.
     */
    public static final PolicySetting SUBSTITUTE_DAY = new PolicySetting("provisional-substitute-day", 1,
            "（1：顺延至下一个工作日补假）",
            "《全国年节及纪念日放假办法》第六条；具体日期以年度通知为准").builtIn();

    /** Before its notice, two holidays on one day count once: the earlier due day is the safer one. */
    public static final PolicySetting COINCIDING_HOLIDAYS = new PolicySetting("provisional-coinciding-holidays", 1,
            "日（两节同日只计一日）", "《全国年节及纪念日放假办法》未规定两节同日").builtIn();

    public static final List<PolicySetting> ALL = List.of(RECEIPT_DAY, REGIONAL_HOLIDAYS, UNDATED_REGIONAL_NOTICE,
            SUBSTITUTE_DAY, COINCIDING_HOLIDAYS);

    private CalendarPolicies() {
    }
}
