package org.disclosureledger.query.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.SettingChange;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.PolicySetting.Standing;

/**
 * A policy setting as the API shows it.
 *
 * @param value in force today
 * @param shipped the default that comes with the program
 * @param source of the default
 * @param verified true when it is printed in the law named as source; then nobody may change it
 * @param versions what was decided instead, in order of recording
 */
record SettingView(String name, int value, int shipped, String unit, String source, Standing standing,
        boolean verified, int least, int most, List<Version> versions) {

    /** @param from for limits that begin on this day or later */
    record Version(int value, LocalDate from, String reason, String source, Instant recordedAt) {

        static Version of(SettingChange change) {
            return new Version(change.value(), change.from(), change.reason(), change.source(), change.recordedAt());
        }
    }

    static SettingView of(PolicySetting setting, int valueToday, Rulebook rulebook) {
        return new SettingView(setting.name(), valueToday, setting.value(), setting.unit(), setting.source(),
                setting.standing(), setting.standing() == Standing.LAW, setting.least(), setting.most(),
                rulebook.changes().stream().filter(change -> change.setting().equals(setting.name()))
                        .map(Version::of).toList());
    }
}
