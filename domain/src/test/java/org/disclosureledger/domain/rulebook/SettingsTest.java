package org.disclosureledger.domain.rulebook;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.PolicySetting;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    /** Whoever adds a setting adds it to the list; a setting that is in no list can be neither read nor changed. */
    @Test
    void every_setting_of_the_domain_is_listed_once() {
        List<PolicySetting> declared = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.disclosureledger.domain").stream().map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getType() == PolicySetting.class && Modifier.isStatic(field.getModifiers()))
                .map(SettingsTest::value).toList();

        assertThat(declared).contains(ActPolicies.DEFERRALS_PER_PERIOD);
        assertThat(Settings.ALL).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(Settings.ALL).extracting(PolicySetting::name).doesNotHaveDuplicates();
    }

    @Test
    void each_value_lies_within_its_bounds() {
        assertThat(Settings.ALL).allSatisfy(
                setting -> assertThat(setting.value()).isBetween(setting.least(), setting.most()));
        assertThat(ActPolicies.DEFERRALS_PER_PERIOD.least()).isEqualTo(1);
        assertThat(ActPolicies.DEFERRALS_PER_PERIOD.most()).isEqualTo(2);
    }

    private static PolicySetting value(Field field) {
        try {
            field.setAccessible(true);
            return (PolicySetting) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
