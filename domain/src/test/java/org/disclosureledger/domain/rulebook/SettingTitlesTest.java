package org.disclosureledger.domain.rulebook;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.statute.PolicySetting;

import static org.assertj.core.api.Assertions.assertThat;

class SettingTitlesTest {

    @Test
    void every_setting_is_called_by_a_name_of_its_own() {
        assertThat(Settings.ALL).extracting(SettingTitles::of).doesNotContain("其他规则").doesNotHaveDuplicates();
        assertThat(SettingTitles.of(PolicySetting.REPLY_LIMIT)).isEqualTo("答复期限");
    }
}
