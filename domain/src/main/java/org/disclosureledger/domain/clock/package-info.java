/**
 * Limits of time (期限) in general: their kinds and units, how a clock is read on a day, and what each day of it says. The
 * clocks of requests stand in {@code request.clock}, those of appeals in {@code appeal.clock}; working days themselves in
 * {@code statute.workday}.
 */
@NullMarked
package org.disclosureledger.domain.clock;

import org.jspecify.annotations.NullMarked;
