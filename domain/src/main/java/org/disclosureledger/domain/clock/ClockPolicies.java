package org.disclosureledger.domain.clock;

import java.util.List;

import org.disclosureledger.domain.statute.PolicySetting;

/** The choices behind the clocks. What is printed in the law is marked [verified]; the rest is a choice with its reason. */
public final class ClockPolicies {

    /** Longest time for an opinion, arts 32 and 34 [verified]. */
    public static final PolicySetting OPINION_LIMIT = new PolicySetting("opinion-limit", 15, "个工作日",
            "条例第三十二条、第三十四条").law();
    /** The Regulation gives other organs no number [unverified]. */
    public static final PolicySetting OTHER_ORGAN_OPINION_LIMIT = new PolicySetting("other-organ-opinion-limit", 15,
            "个工作日", "条例第三十四条的期限，类推适用于其他机关意见；条例未规定");
    /** The day of dispatch still counts; the pause begins on the day after it [unverified]. */
    public static final PolicySetting PAUSE_BEGINS = new PolicySetting("pause-begins-after-dispatch", 1,
            "日（发出后第几日起不计）", "条例第三十三条第三款未规定起止日");
    /** The day on which the opinion comes back does not count either [unverified]. */
    public static final PolicySetting PAUSE_INCLUDES_RETURN = new PolicySetting("pause-includes-return", 1,
            "（1：收回意见当日不计入；0：计入）", "条例第三十三条第三款未规定起止日");
    /** A letter without a recorded arrival is taken to have arrived when it was sent: the earlier due day is the safer. */
    public static final PolicySetting ARRIVAL_UNKNOWN = new PolicySetting("opinion-arrival-unknown", 1,
            "（1：送达日期未登记的，自发出之日起算15个工作日；0：一直暂停至收回）", "条例第三十二条自收到征求意见书起算；未登记时取较早者");
    /** Payment within 20 working days from the day after the notice, fee rules art. 6 [unverified]. */
    public static final PolicySetting PAYMENT_LIMIT = new PolicySetting("payment-limit", 20, "个工作日",
            "国办函〔2020〕109号第六条（未见原文）");
    /** What ended cannot be lengthened: an extension comes before the running limit ends [unverified]. */
    public static final PolicySetting EXTENSION_BEFORE_EXPIRY = new PolicySetting("extension-before-expiry", 1,
            "（1：期限届满后告知的延期不延长期限；0：仍然延长）", "条例第三十三条第二款文义，未见明文");
    /** The same for a deferral [unverified]. */
    public static final PolicySetting DEFERRAL_BEFORE_EXPIRY = new PolicySetting("deferral-before-expiry", 1,
            "（1：期限届满后告知的延迟无效；0：仍按告知的日期）", "条例第三十五条未规定");
    /**
     * A restart (supplement, payment) begins a whole new period of 20 working days; an extension of the period before it
     * is not carried over [unverified]: the earlier due day is the safer.
     */
    public static final PolicySetting EXTENSION_ENDS_WITH_RESTART = new PolicySetting("extension-ends-with-restart", 1,
            "（1：重新起算后原延期不再计入；0：继续计入）", "条例第三十条、国办函〔2020〕109号未规定；取较早届满日");
    /**
     * A deferral was told for the request as it was; the whole new period of a restart (art. 30) takes its place, as it takes
     * that of an extension. Where the day told lies behind the new period, this is the earlier due day; where it lies within
     * it, art. 30 gives the longer one, and the office is free to keep its word earlier [unverified].
     */
    public static final PolicySetting DEFERRAL_ENDS_WITH_RESTART = new PolicySetting("deferral-ends-with-restart", 1,
            "（1：重新起算后原延迟答复的日期不再适用，按新的答复期限；0：该日期尚未到的，仍以其为届满日）",
            "条例第三十条以收到补正之日重新起算，第三十五条未规定；取较早届满日");
    /**
     * What ended stays ended: a notice to supplement or to pay that comes after it asks the applicant for something, but
     * what comes of it begins nothing anew. The earlier due day is the safer; else a notice would heal every delay
     * [unverified]. In force on the day of the notice.
     */
    public static final PolicySetting RESTART_AFTER_EXPIRY = new PolicySetting("restart-after-expiry", 0,
            "（0：期限届满后才告知补正、通知缴费的，不重新起算；1：同样重新起算）", "条例第三十条、国办函〔2020〕109号未规定；取较早届满日");
    /**
     * A period of days or months that ends on a day off ends on the next working day; a deferral (art. 35) is such a period,
     * told by its last day [by analogy].
     */
    public static final PolicySetting ROLL_OVER = new PolicySetting("roll-over-to-working-day", 1,
            "（1：届满日为休息日的顺延至其后第一个工作日；0：不顺延）", "《中华人民共和国民事诉讼法》第八十五条；行政复议、行政诉讼参照适用");

    /**
     * A notice to supplement or to pay whose delivery is not recorded: the applicant's limit runs from the day of the notice.
     * The applicant can only keep to what was received, so here the earlier day is not the safe one: whoever concludes
     * that the applicant let the limit pass, without a day of delivery, is to be told so by a remark [unverified].
     */
    public static final PolicySetting NOTICE_DELIVERY_UNKNOWN = new PolicySetting("notice-delivery-unknown", 1,
            "（1：告知、通知的送达日期未登记的，自作出之日起算；0：登记送达之前不起算）", "条例第三十条、国办函〔2020〕109号未规定送达日期未登记的情形");

    /** Only old registers know a supplement or a payment without its notice: the notice is missing, not the restart. */
    public static final PolicySetting RESTART_WITHOUT_NOTICE = new PolicySetting("restart-without-notice", 1,
            "（1：未登记补正告知、收费通知而登记了补正、缴费的，同样重新起算；0：不重新起算）", "条例第三十条以收到补正之日起算；未登记告知视为漏登");

    /** 60 days from knowing, review law art. 20 [verified]. */
    public static final PolicySetting REVIEW_WINDOW = new PolicySetting("review-window", 60, "日",
            "《中华人民共和国行政复议法》第二十条").law();
    /** Six months from knowing, procedure law art. 46 [verified]. */
    public static final PolicySetting SUIT_WINDOW = new PolicySetting("suit-window", 6, "个月",
            "《中华人民共和国行政诉讼法》第四十六条").law();
    /** Six months from the end of the reply limit while no answer came, interpretation art. 66 [verified]. */
    public static final PolicySetting REPLY_SILENCE_WINDOW = new PolicySetting("reply-silence-window", 6, "个月",
            "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第六十六条").law();
    /** Whether review law art. 23(1)(3) puts a review before a suit over silence is disputed [unverified]. */
    public static final PolicySetting SILENCE_REVIEW_FIRST = new PolicySetting("silence-review-first", 0,
            "（0：逾期不答复的，可以直接起诉；1：应当先申请行政复议）", "《中华人民共和国行政复议法》第二十三条第一款第三项是否包括逾期不答复，有争议");
    /** 15 days from receiving the review decision, procedure law art. 45 [verified]. */
    public static final PolicySetting SUIT_AFTER_REVIEW_WINDOW = new PolicySetting("suit-after-review-window", 15, "日",
            "《中华人民共和国行政诉讼法》第四十五条").law();
    /** Ordinary procedure, review law arts 48, 88 [verified]. */
    public static final PolicySetting REVIEW_REPLY_LIMIT = new PolicySetting("review-reply-limit", 10, "个工作日",
            "《中华人民共和国行政复议法》第四十八条、第八十八条").law();
    /** Simplified procedure, review law arts 54, 88 [verified]. */
    public static final PolicySetting SIMPLIFIED_REVIEW_REPLY_LIMIT = new PolicySetting(
            "simplified-review-reply-limit", 5, "个工作日", "《中华人民共和国行政复议法》第五十四条、第八十八条").law();
    /**
     * The ordinary procedure is the law's default; but disclosure cases may take the simplified one (art. 53), and a reply
     * that comes too late leaves the act without evidence (art. 70): the earlier due day is the safer. For the decision it
     * is the ordinary one either way: that limit binds the review body, and an end taken too early would open, and close,
     * the applicant's way to court too early.
     */
    public static final PolicySetting REVIEW_PROCEDURE_UNKNOWN = new PolicySetting("review-procedure-unknown", 1,
            "（1：审理程序未登记的，书面答复期限按简易程序计算，审理期限仍按普通程序计算；0：均按普通程序计算）", "《中华人民共和国行政复议法》第五十三条、第七十条；取较早届满日");
    /** Review law art. 62 [verified]. */
    public static final PolicySetting REVIEW_DECISION_LIMIT = new PolicySetting("review-decision-limit", 60, "日",
            "《中华人民共和国行政复议法》第六十二条第一款").law();
    /** Review law art. 62 [verified]. */
    public static final PolicySetting SIMPLIFIED_REVIEW_DECISION_LIMIT = new PolicySetting(
            "simplified-review-decision-limit", 30, "日", "《中华人民共和国行政复议法》第六十二条第二款").law();
    /** Longest extension of the ordinary procedure, review law art. 62 [verified]. */
    public static final PolicySetting REVIEW_EXTENSION_LIMIT = new PolicySetting("review-extension-limit", 30, "日",
            "《中华人民共和国行政复议法》第六十二条第一款").law();
    /** What ended cannot be lengthened, by the review body either [unverified]. In force on the day it was told. */
    public static final PolicySetting REVIEW_EXTENSION_BEFORE_EXPIRY = new PolicySetting(
            "review-extension-before-expiry", 1, "（1：审理期限届满后告知的延长不延长期限；0：仍然延长）",
            "《中华人民共和国行政复议法》第六十二条第一款文义，未见明文");
    /** Procedure law art. 67 [verified]. */
    public static final PolicySetting DEFENCE_LIMIT = new PolicySetting("defence-limit", 15, "日",
            "《中华人民共和国行政诉讼法》第六十七条").law();

    /** When a light changes: a convention of offices, no law. */
    public static final PolicySetting LIGHT_SOON = new PolicySetting("light-soon", 5, "个工作日（剩余不多于此数为临近）",
            "办理惯例，条例未规定");
    /** The same. */
    public static final PolicySetting LIGHT_URGENT = new PolicySetting("light-urgent", 3, "个工作日（剩余不多于此数为紧迫）",
            "办理惯例，条例未规定");

    public static final List<PolicySetting> ALL = List.of(OPINION_LIMIT, OTHER_ORGAN_OPINION_LIMIT, PAUSE_BEGINS,
            PAUSE_INCLUDES_RETURN, ARRIVAL_UNKNOWN, PAYMENT_LIMIT, EXTENSION_BEFORE_EXPIRY, DEFERRAL_BEFORE_EXPIRY,
            EXTENSION_ENDS_WITH_RESTART, DEFERRAL_ENDS_WITH_RESTART, RESTART_AFTER_EXPIRY, RESTART_WITHOUT_NOTICE,
            NOTICE_DELIVERY_UNKNOWN, ROLL_OVER, REVIEW_WINDOW, SUIT_WINDOW, REPLY_SILENCE_WINDOW, SILENCE_REVIEW_FIRST,
            SUIT_AFTER_REVIEW_WINDOW, REVIEW_REPLY_LIMIT, SIMPLIFIED_REVIEW_REPLY_LIMIT, REVIEW_PROCEDURE_UNKNOWN,
            REVIEW_DECISION_LIMIT, SIMPLIFIED_REVIEW_DECISION_LIMIT, REVIEW_EXTENSION_LIMIT,
            REVIEW_EXTENSION_BEFORE_EXPIRY, DEFENCE_LIMIT, LIGHT_SOON, LIGHT_URGENT);

    private ClockPolicies() {
    }
}
