package org.disclosureledger.domain.statute;

/**
 * A choice where the law is silent or its text was not found: never a constant buried in code.
 *
 * @param name stable name, as in {@code policy:<name>}
 * @param value the default in force
 * @param unit unit of the value in Chinese (个工作日, 元 …)
 * @param source why this default
 */
public record PolicySetting(String name, int value, String unit, String source) {

    /** The reply period, art. 33(2) [verified]. */
    public static final PolicySetting REPLY_LIMIT = new PolicySetting("reply-limit", 20, "个工作日", "条例第三十三条第二款");

    /** Longest extension of the reply period, art. 33(2) [verified]. */
    public static final PolicySetting EXTENSION_LIMIT = new PolicySetting("extension-limit", 20, "个工作日", "条例第三十三条第二款");

    /** Extensions per request: the text speaks of one; "once" is not printed [unverified]. */
    public static final PolicySetting EXTENSIONS_PER_REQUEST = new PolicySetting("one-extension-only", 1, "次",
            "条例第三十三条第二款文义，未见明文");

    /** A supplement notice comes within this limit after the receipt, art. 30 [verified]. */
    public static final PolicySetting SUPPLEMENT_NOTICE_LIMIT = new PolicySetting("supplement-notice-limit", 7, "个工作日",
            "条例第三十条");

    /** Default limit that a supplement notice sets for the applicant; the Regulation gives no number. */
    public static final PolicySetting SUPPLEMENT_LIMIT = new PolicySetting("supplement-limit", 15, "个工作日",
            "多地规范的通行做法，条例第三十条未规定");

    /** A limit that nobody would call reasonable is a slip of the pen. */
    public static final PolicySetting LONGEST_SUPPLEMENT_LIMIT = new PolicySetting("longest-supplement-limit", 250,
            "个工作日",
            "条例第三十条“合理的补正期限”未规定上限；超过一年视为笔误");

    /** More than the tariff gives for one request is a slip of the pen. */
    public static final PolicySetting LARGEST_FEE = new PolicySetting("largest-fee", 10_000_000, "元",
            "国办函〔2020〕109号未规定上限；超过一千万元视为笔误");
}
