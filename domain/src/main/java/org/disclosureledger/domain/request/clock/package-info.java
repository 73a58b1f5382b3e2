/**
 * The reply period (答复期限) of a request, day by day, derived from its events and a calendar and never stored as truth.
 * The other clocks (补正告知, 征求意见 …), policy versions and the proof sheet will stand here too; working days themselves
 * belong to {@code statute.workday}.
 */
@NullMarked
package org.disclosureledger.domain.request.clock;

import org.jspecify.annotations.NullMarked;
