package org.disclosureledger.standalone;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    @Test
    void without_environment_the_usual_ports_and_a_sample_in_the_folder_data() {
        var settings = Settings.of(Map.of());
        assertThat(settings.queryPort()).isEqualTo(8080);
        assertThat(settings.commandPort()).isEqualTo(8081);
        assertThat(settings.sample()).isTrue();
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "80 80", "-1", "https", "123456789012"})
    void what_is_no_port_is_refused_with_the_name_of_the_variable(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("DISCLOSURE_QUERY_PORT", port))).isInstanceOf(Refusal.class)
                .hasMessageContaining("DISCLOSURE_QUERY_PORT").hasMessageContaining("不是端口号");
    }

    @Test
    void one_port_for_both_sides_is_refused() {
        assertThatThrownBy(
                () -> Settings.of(Map.of("DISCLOSURE_QUERY_PORT", "9000", "DISCLOSURE_COMMAND_PORT", "9000")))
                .isInstanceOf(Refusal.class).hasMessageContaining("相同");
    }

    @Test
    void secrets_do_not_show_when_settings_are_printed() {
        assertThat(Settings.of(Map.of("DISCLOSURE_ADMIN_PASSWORD", "geheim"))).asString().doesNotContain("geheim");
    }
}
