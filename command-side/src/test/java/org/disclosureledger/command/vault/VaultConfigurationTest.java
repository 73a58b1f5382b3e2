package org.disclosureledger.command.vault;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.domain.person.MasterKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VaultConfigurationTest {

    private final VaultConfiguration configuration = new VaultConfiguration();

    @Test
    void without_a_master_key_the_start_is_refused_in_one_line() {
        assertThatThrownBy(() -> configuration.masterKey(" ")).isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("DISCLOSURE_MASTER_KEY").hasMessageNotContaining("\n");
    }

    @Test
    void a_key_of_another_length_is_refused_without_being_quoted() {
        assertThatThrownBy(() -> configuration.masterKey("c2hvcnQ=")).isInstanceOf(InvalidSetting.class)
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> configuration.masterKey("%%%")).isInstanceOf(InvalidSetting.class);
        assertThat(configuration.masterKey(MasterKey.generate())).isNotNull();
    }

    @Test
    void the_refusal_is_shown_without_a_stack_trace() {
        var refusal = new InvalidSetting("缺少主密钥");

        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class,
                SpringFactoriesLoader.ArgumentResolver.none(), (_, _, _) -> {}))
                .extracting(analyzer -> analyzer.analyze(new IllegalStateException(refusal)))
                .filteredOn(Objects::nonNull)
                .anySatisfy(analysis -> assertThat(analysis.getDescription()).isEqualTo("缺少主密钥"));
    }
}
