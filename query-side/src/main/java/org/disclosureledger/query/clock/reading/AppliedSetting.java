package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;

import org.disclosureledger.domain.statute.PolicySetting;

/**
 * A setting that a clock rests on.
 *
 * @param on the day whose value counts: of the start, or of the act that the setting is about
 */
public record AppliedSetting(PolicySetting setting, LocalDate on) {}
