package org.disclosureledger.command.account;

import org.disclosureledger.domain.Coded;

/** What an account may do within its organ and the subtree of that organ. */
public enum Role implements Coded {

    /** Registers requests. */
    REGISTRAR("registrar", "登记员"),
    /** Works on requests: supplements, consultations, answers. */
    HANDLER("handler", "经办人"),
    /** Decides what binds the organ: extensions, corrections, voiding. */
    HEAD("head", "负责人"),
    /** Reads tables and prepares the annual report. */
    STATISTICS("statistics", "统计员"),
    /** Records reviews and law suits. */
    APPEALS("appeals", "复议应诉人员"),
    /** Reads what subordinate organs do. */
    SUPERVISOR("supervisor", "主管部门"),
    /** Accounts, organs, imports, projections. */
    ADMINISTRATOR("administrator", "系统管理员"),
    /** Reads everything, changes nothing. */
    AUDITOR("auditor", "审计员");

    private final String code;
    private final String label;

    Role(String code, String label) {
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
