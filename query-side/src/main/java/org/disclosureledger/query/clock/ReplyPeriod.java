package org.disclosureledger.query.clock;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;

/**
 * The reply period (答复期限) of a request as it stands today.
 *
 * @param days from the day of receipt on, each with why it counts or not
 */
public record ReplyPeriod(@JsonUnwrapped ClockReading reading, List<ClockDay> days) {}
