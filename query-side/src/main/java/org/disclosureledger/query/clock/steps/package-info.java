/**
 * The steps that the clocks of each case stand on, kept ready so that the clocks of all cases in hand can be worked out on
 * one read. No due day and no calendar is stored.
 */
@NullMarked
package org.disclosureledger.query.clock.steps;

import org.jspecify.annotations.NullMarked;
