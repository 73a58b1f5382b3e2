package org.disclosureledger.domain.statute;

import org.disclosureledger.domain.Coded;

/**
 * A number the rules go by, with where it comes from: never a constant buried in code. Most are choices where the law is
 * silent or its text was not found; those that stand in the law are here so that one list shows all.
 *
 * @param name stable name, as in {@code policy:<name>}
 * @param value the default in force
 * @param unit unit of the value in Chinese (个工作日, 元 …)
 * @param source why this default
 * @param standing whether it may be changed
 * @param least smallest value that may be chosen
 * @param most largest value that may be chosen
 */
public record PolicySetting(String name, int value, String unit, String source, Standing standing, int least,
        int most) {

    /** The reply period, art. 33(2) [verified]. */
    public static final PolicySetting REPLY_LIMIT = new PolicySetting("reply-limit", 20, "个工作日", "条例第三十三条第二款")
            .law();

    /** Longest extension of the reply period, art. 33(2) [verified]. */
    public static final PolicySetting EXTENSION_LIMIT = new PolicySetting("extension-limit", 20, "个工作日", "条例第三十三条第二款")
            .law();

    /** Extensions per request: the text speaks of one; "once" is not printed [unverified]. */
    public static final PolicySetting EXTENSIONS_PER_REQUEST = new PolicySetting("one-extension-only", 1, "次",
            "条例第三十三条第二款文义，未见明文").within(1, 5);

    /** A supplement notice comes within this limit after the receipt, art. 30 [verified]. */
    public static final PolicySetting SUPPLEMENT_NOTICE_LIMIT = new PolicySetting("supplement-notice-limit", 7, "个工作日",
            "条例第三十条").law();

    /** Default limit that a supplement notice sets for the applicant; the Regulation gives no number. */
    public static final PolicySetting SUPPLEMENT_LIMIT = new PolicySetting("supplement-limit", 15, "个工作日",
            "多地规范的通行做法，条例第三十条未规定").within(1, 60);

    /** A limit that nobody would call reasonable is a slip of the pen. */
    public static final PolicySetting LONGEST_SUPPLEMENT_LIMIT = new PolicySetting("longest-supplement-limit", 250,
            "个工作日",
            "条例第三十条“合理的补正期限”未规定上限；超过一年视为笔误").within(1, 366);

    /** More than the tariff gives for one request is a slip of the pen. */
    public static final PolicySetting LARGEST_FEE = new PolicySetting("largest-fee", 10_000_000, "元",
            "国办函〔2020〕109号未规定上限；超过一千万元视为笔误").within(1, 1_000_000_000);

    /** How firm a setting is. */
    public enum Standing implements Coded {

        /** Printed in the article named as its source [verified]: nobody may change it but the law. */
        LAW("law", "法律明文"),
        /** A choice of ours where the law is silent [unverified]: an administrator may decide otherwise, from a day on. */
        CHOICE("choice", "政策选择"),
        /** A choice that is worked into the calendars as they are shipped; named so that it can be read, not changed. */
        BUILT_IN("built-in", "随程序确定");

        private final String code;
        private final String label;

        Standing(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A choice: a switch where the default is 0 or 1, else anything from 1 to three times the default. */
    public PolicySetting(String name, int value, String unit, String source) {
        this(name, value, unit, source, Standing.CHOICE, value <= 1 ? 0 : 1, value <= 1 ? 1 : 3 * value);
    }

    /** The same, as the law prints it. */
    public PolicySetting law() {
        return new PolicySetting(name, value, unit, source, Standing.LAW, value, value);
    }

    /** The same, fixed with the program. */
    public PolicySetting builtIn() {
        return new PolicySetting(name, value, unit, source, Standing.BUILT_IN, value, value);
    }

    /** The same, to be chosen between these. */
    public PolicySetting within(int smallest, int largest) {
        return new PolicySetting(name, value, unit, source, standing, smallest, largest);
    }
}
