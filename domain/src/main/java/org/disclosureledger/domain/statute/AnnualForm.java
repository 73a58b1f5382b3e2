package org.disclosureledger.domain.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Table 3 of the annual report (年度报告第三项) as the form prints it: rows, columns, and the identities (勾稽关系) between
 * them.
 *
 * @param name the document that prescribes the form
 * @param note how the printed form of that year differs from these rows; empty when it does not
 */
public record AnnualForm(String name, String note) {

    /** 一、本年新收. */
    public static final String NEW = "1";
    /** 二、上年结转. */
    public static final String CARRIED_IN = "2";
    /** （七）总计 of the outcomes. */
    public static final String OUTCOMES = "3.7";
    /** 四、结转下年度继续办理. */
    public static final String CARRIED_OUT = "4";
    /** The last column (总计). */
    public static final String TOTAL = "total";

    private static final AnnualForm TRIAL_2019 = new AnnualForm("国办公开办函〔2019〕60号（试行）", "试行格式“其他处理”为一行，此处按现行三行列出");
    private static final AnnualForm FORM_2021 = new AnnualForm("国办公开办函〔2021〕30号", "");
    private static final List<Row> ROWS = allRows();
    private static final List<String> COLUMNS = allColumns();

    /** The form of a report year (2021 onwards 〔2021〕30号; 2019 and 2020, and years before, the trial form). */
    public static AnnualForm of(int year) {
        return year >= 2021 ? FORM_2021 : TRIAL_2019;
    }

    /** The 25 rows in the order of the form. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** Codes of the seven columns in the order of the form; the last is {@link #TOTAL}. */
    public static List<String> columns() {
        return COLUMNS;
    }

    public record Row(String code, String label) {}

    /** An identity of the form. {@link #CARRY_OVER} is not printed there, but follows from what carry-over means. */
    public enum Identity {

        BALANCE("I1", "第一项加第二项之和，等于第三项加第四项之和"),
        OUTCOMES_ADD_UP("I2", "第三项总计等于各类办理结果之和"),
        COLUMNS_ADD_UP("I3",
                "总计等于自然人与各类法人或其他组织之和"),
        CARRY_OVER("I4", "上年结转数等于上一年度结转下年度继续办理数"),
        BLOCKS_ADD_UP("T4",
                "总计等于结果维持、结果纠正、其他结果、尚未审结之和");

        private final String code;
        private final String text;

        Identity(String code, String text) {
            this.code = code;
            this.text = text;
        }

        public String code() {
            return code;
        }

        public String text() {
            return text;
        }
    }

    private static List<Row> allRows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(NEW, "一、本年新收政府信息公开申请数量"));
        rows.add(new Row(CARRIED_IN, "二、上年结转政府信息公开申请数量"));
        Arrays.stream(Outcome.values()).map(o -> new Row(o.code(), o.label())).forEach(rows::add);
        rows.add(new Row(OUTCOMES, "（七）总计"));
        rows.add(new Row(CARRIED_OUT, "四、结转下年度继续办理"));
        return List.copyOf(rows);
    }

    private static List<String> allColumns() {
        List<String> columns = new ArrayList<>();
        Arrays.stream(ApplicantCategory.values()).map(ApplicantCategory::code).forEach(columns::add);
        columns.add(TOTAL);
        return List.copyOf(columns);
    }
}
