package org.disclosureledger.query.clock.proof;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.statute.PolicySetting;

/** What a rule rests on, for people: a choice of the office is cited by its source. */
final class Citations {

    private static final String POLICY = "policy:";

    private Citations() {
    }

    static @Nullable String of(@Nullable String basis, List<PolicySetting> settings) {
        if (basis == null || !basis.startsWith(POLICY)) {
            return basis;
        }
        String name = basis.substring(POLICY.length());
        return settings.stream().filter(s -> s.name().equals(name)).findFirst().map(PolicySetting::source)
                .orElse("法律未规定，按本系统的规则设置");
    }

    static String of(ClockKind kind) {
        return switch (kind) {
            case REPLY_FROM_SUBMISSION -> "法律未规定，系机关内部目标（参照《中华人民共和国政府信息公开条例》第三十三条）";
            case OTHER_ORGAN_OPINION -> "参照《中华人民共和国政府信息公开条例》第三十四条";
            default -> kind.basis().citation();
        };
    }
}
