package org.disclosureledger.domain.statute;

/**
 * What a rule rests on: an article of law as it is cited, or {@code policy:<name>} for a choice of ours where the law is
 * silent.
 */
public record Basis(String citation) {

    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    public static final Basis ARTICLE_27 = regulation("第二十七条");
    public static final Basis ARTICLE_29 = regulation("第二十九条");
    public static final Basis ARTICLE_30 = regulation("第三十条");
    public static final Basis ARTICLE_31 = regulation("第三十一条");
    public static final Basis ARTICLE_32 = regulation("第三十二条");
    public static final Basis ARTICLE_33 = regulation("第三十三条");
    public static final Basis ARTICLE_34 = regulation("第三十四条");
    public static final Basis ARTICLE_35 = regulation("第三十五条");
    public static final Basis ARTICLE_36 = regulation("第三十六条");
    public static final Basis ARTICLE_45 = regulation("第四十五条");
    public static final Basis FEE_RULES = new Basis("国办函〔2020〕109号《政府信息公开信息处理费管理办法》");
    public static final Basis FORM_2021 = new Basis("国办公开办函〔2021〕30号");
    public static final Basis REVIEW_LAW_64 = new Basis("《中华人民共和国行政复议法》第六十四条");
    public static final Basis REVIEW_LAW_48 = new Basis("《中华人民共和国行政复议法》第四十八条");
    public static final Basis REVIEW_LAW_20 = new Basis("《中华人民共和国行政复议法》第二十条");
    public static final Basis REVIEW_LAW_23 = new Basis("《中华人民共和国行政复议法》第二十三条");
    public static final Basis REVIEW_LAW_54 = new Basis("《中华人民共和国行政复议法》第五十四条");
    public static final Basis REVIEW_LAW_62 = new Basis("《中华人民共和国行政复议法》第六十二条");
    public static final Basis LITIGATION_LAW_45 = new Basis("《中华人民共和国行政诉讼法》第四十五条");
    public static final Basis LITIGATION_LAW_46 = new Basis("《中华人民共和国行政诉讼法》第四十六条");
    /** The Supreme People's Court on the procedure law, 2018. */
    public static final Basis LITIGATION_INTERPRETATION_66 = new Basis(
            "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第六十六条");
    public static final Basis LITIGATION_LAW_67 = new Basis("《中华人民共和国行政诉讼法》第六十七条");
    /** Counting of days, by analogy. */
    public static final Basis CIVIL_PROCEDURE_85 = new Basis("《中华人民共和国民事诉讼法》第八十五条");
    /** The holidays of all citizens. */
    public static final Basis HOLIDAY_RULES_2 = new Basis("《全国年节及纪念日放假办法》第二条");
    public static final Basis DELIVERY_LETTER = new Basis("国办公开办函〔2016〕235号");

    public static final Basis LEGAL_DATE_IS_A_FACT = policy("legal-date-is-a-fact");
    public static final Basis ACT_FOLLOWS_ITS_CAUSE = policy("act-follows-its-cause");
    public static final Basis CORRECTION_NEEDS_REASON = policy("correction-needs-reason");
    public static final Basis CORRECTION_CHANGES_SOMETHING = policy("correction-changes-something");
    public static final Basis ONE_EXTENSION_ONLY = policy("one-extension-only");
    public static final Basis EXTENSION_BEFORE_EXPIRY = policy("extension-before-expiry");
    public static final Basis DEFERRAL_BEFORE_EXPIRY = policy("deferral-before-expiry");
    public static final Basis ONE_RECEIPT_DISPUTE_AT_A_TIME = policy("one-receipt-dispute-at-a-time");
    public static final Basis REGISTER_NUMBER_ONCE = policy("register-number-once");
    public static final Basis VOIDED_STAYS_VOIDED = policy("voided-stays-voided");
    public static final Basis CONCLUDED_STAYS_CONCLUDED = policy("concluded-stays-concluded");
    public static final Basis ERASED_STAYS_ERASED = policy("erased-stays-erased");
    public static final Basis ONE_SUPPLEMENT_NOTICE_AT_A_TIME = policy("one-supplement-notice-at-a-time");
    public static final Basis CONSULTATION_KNOWN = policy("consultation-known");
    public static final Basis APPEAL_STATE = policy("appeal-state");
    public static final Basis ORGAN_TREE = policy("organ-tree");

    public static Basis policy(String name) {
        return new Basis("policy:" + name);
    }

    private static Basis regulation(String article) {
        return new Basis(REGULATION + article);
    }
}
