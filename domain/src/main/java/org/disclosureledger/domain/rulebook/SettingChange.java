package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/** One version of a policy setting: its value from a day on, why, and when that was recorded. */
public record SettingChange(String setting, int value, LocalDate from, String reason, String source,
        Instant recordedAt) {}
