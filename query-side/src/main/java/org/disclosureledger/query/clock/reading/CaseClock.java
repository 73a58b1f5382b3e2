package org.disclosureledger.query.clock.reading;

import org.disclosureledger.domain.clock.ClockReading;

/**
 * One clock of a case.
 *
 * @param id names it in its case: the code of its kind, and what it belongs to where there may be several
 * @param by what it is counted by
 */
public record CaseClock(String id, ClockReading reading, RulesThen by) {}
