package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.workday.CalendarArea;

/**
 * By what a clock is counted: a calendar and settings, as they were known on a day.
 *
 * @param knownOn today for what still runs; the day it closed for a closed case
 */
public record RulesThen(CalendarArea area, ClockRules rules, LocalDate knownOn) {}
