package org.disclosureledger.domain.rulebook;

import java.util.Map;

import org.disclosureledger.domain.statute.PolicySetting;

/** What the settings are called where people read them. */
public final class SettingTitles {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("day-of-receipt-not-counted", "起算日"), Map.entry("regional-holidays-stop-the-clock", "自治区节假日"),
            Map.entry("provisional-substitute-day", "尚无通知年份的补假"),
            Map.entry("provisional-coinciding-holidays", "尚无通知年份的两节同日"), Map.entry("reply-limit", "答复期限"),
            Map.entry("supplement-notice-limit", "告知补正的期限"), Map.entry("supplement-limit", "申请人补正的期限（告知书未写明时）"),
            Map.entry("opinion-limit", "第三方、共同制作机关提出意见的期限"), Map.entry("other-organ-opinion-limit", "其他机关提出意见的期限"),
            Map.entry("pause-begins-after-dispatch", "征求意见不计入的第一日"),
            Map.entry("pause-includes-return", "收回意见的当日"), Map.entry("opinion-arrival-unknown", "征求意见书送达日期未登记"),
            Map.entry("payment-limit", "缴费的期限"), Map.entry("extension-before-expiry", "期限届满后的延期"),
            Map.entry("deferral-before-expiry", "期限届满后的延迟答复"),
            Map.entry("extension-ends-with-restart", "重新起算前的延期"), Map.entry("restart-without-notice", "未登记告知的补正、缴费"),
            Map.entry("restart-after-expiry", "期限届满后的补正告知、收费通知"),
            Map.entry("deferral-ends-with-restart", "重新起算前的延迟答复"),
            Map.entry("notice-delivery-unknown", "补正告知、收费通知送达日期未登记"),
            Map.entry("reply-silence-window", "对逾期不答复的起诉期限"),
            Map.entry("silence-review-first", "对逾期不答复是否复议前置"),
            Map.entry("review-extension-before-expiry", "审理期限届满后的延长"),
            Map.entry("roll-over-to-working-day", "最后一日为休息日"), Map.entry("reply-from-submission", "自提交之日起的内部目标"),
            Map.entry("review-window", "申请行政复议的期限"), Map.entry("suit-window", "直接起诉的期限"),
            Map.entry("suit-after-review-window", "不服复议决定起诉的期限"), Map.entry("review-reply-limit", "复议书面答复的期限（普通程序）"),
            Map.entry("simplified-review-reply-limit", "复议书面答复的期限（简易程序）"),
            Map.entry("review-procedure-unknown", "审理程序未登记"), Map.entry("review-decision-limit", "复议审理期限（普通程序）"),
            Map.entry("simplified-review-decision-limit", "复议审理期限（简易程序）"),
            Map.entry("review-extension-limit", "复议审理的延长"), Map.entry("defence-limit", "答辩的期限"),
            Map.entry("extension-limit", "延期答复的最长期限"), Map.entry("one-extension-only", "延期答复的次数"),
            Map.entry("longest-supplement-limit", "申请人补正期限的上限"), Map.entry("largest-fee", "收费金额的上限"),
            Map.entry("one-deferral-only", "延迟答复的次数"), Map.entry("longest-deferral", "延迟答复的上限"),
            Map.entry("silence-after-limit", "逾期未提出意见的登记"),
            Map.entry("confirmation-next-working-day", "与申请人双方确认的期限"), Map.entry("most-fee-units", "收费件数或页数的上限"),
            Map.entry("undated-regional-notice", "未注明公布日期的自治区通知"), Map.entry("light-soon", "临近届满的提示"),
            Map.entry("light-urgent", "紧迫的提示"));

    /** Where a number with its unit would not be understood. */
    private static final Map<String, String> TOLD = Map.of("day-of-receipt-not-counted=1", "收到当日不计入，自次日起算",
            "day-of-receipt-not-counted=0", "自收到当日起算", "pause-begins-after-dispatch=1", "发出征求意见书的当日照计，自次日起不计入",
            "pause-begins-after-dispatch=0", "自发出征求意见书的当日起不计入", "provisional-coinciding-holidays=1", "两节同日只计一日");

    private SettingTitles() {
    }

    public static String of(PolicySetting setting) {
        return of(setting.name());
    }

    public static String of(String name) {
        return TITLES.getOrDefault(name, "其他规则");
    }

    /** The value in words: a choice is shown as what was chosen. */
    public static String value(PolicySetting setting, int value) {
        String told = TOLD.get(setting.name() + "=" + value);
        if (told != null) {
            return told;
        }
        String unit = setting.unit();
        if (!unit.startsWith("（")) {
            return value + " " + unit;
        }
        for (String choice : unit.substring(1, unit.length() - 1).split("；", -1)) {
            if (choice.startsWith(value + "：")) {
                return choice.substring(choice.indexOf('：') + 1);
            }
        }
        return "不适用";
    }
}
