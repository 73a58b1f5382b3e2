package org.disclosureledger.query.clock.reading;

import java.util.List;

import org.disclosureledger.domain.statute.PolicySetting;

/** When a light changes: a convention of offices, no law. */
public final class LightPolicies {

    public static final PolicySetting SOON = new PolicySetting("light-soon", 5, "个工作日（剩余不多于此数为临近）", "办理惯例，条例未规定");
    public static final PolicySetting URGENT = new PolicySetting("light-urgent", 3, "个工作日（剩余不多于此数为紧迫）",
            "办理惯例，条例未规定");

    public static final List<PolicySetting> ALL = List.of(SOON, URGENT);

    private LightPolicies() {
    }
}
