package org.disclosureledger.query.clock.proof;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.rulebook.SettingTitles;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.query.clock.reading.AppliedSetting;

/** What a rule rests on, for people: a choice of the office is cited by what was chosen. */
final class Citations {

    private static final String POLICY = "policy:";
    private static final String PAUSED = "征求意见期间";
    private static final String PAUSE_RULE = Basis.ARTICLE_33.citation() + "第三款";

    private Citations() {
    }

    /** Of a day that a setting decides: the article, where the setting fills one in, and what the setting says. */
    static @Nullable String of(ClockDay day, List<AppliedSetting> settings, Policies policies) {
        String basis = day.basis();
        if (day.reason().startsWith(PAUSED)) {
            return basis == null || !basis.startsWith(POLICY)
                    ? PAUSE_RULE
                    : PAUSE_RULE + "；" + setting(basis.substring(POLICY.length()), settings, policies);
        }
        if (basis == null || !basis.startsWith(POLICY)) {
            return basis;
        }
        return setting(basis.substring(POLICY.length()), settings, policies);
    }

    private static String setting(String name, List<AppliedSetting> settings, Policies policies) {
        return settings.stream().filter(s -> s.setting().name().equals(name)).findFirst()
                .map(s -> "本系统规则：%s（%s）".formatted(SettingTitles.of(s.setting()),
                        SettingTitles.value(s.setting(), policies.on(s.on(), s.setting()))))
                .orElse("本系统规则");
    }

    static String of(ClockKind kind) {
        return switch (kind) {
            case REPLY_FROM_SUBMISSION -> "法律未规定，系机关内部目标（参照《中华人民共和国政府信息公开条例》第三十三条）";
            case OTHER_ORGAN_OPINION -> "参照《中华人民共和国政府信息公开条例》第三十四条";
            default -> kind.basis().citation();
        };
    }
}
