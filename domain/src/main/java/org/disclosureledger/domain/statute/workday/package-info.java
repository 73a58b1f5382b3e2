/**
 * The working days (工作日) of the State Council's yearly notices as facts with their day of publication, and due days
 * derived from them day by day: the clock of a case stands on this. Pauses, restarts, extensions and the entry of new
 * notices do not live here.
 */
@NullMarked
package org.disclosureledger.domain.statute.workday;

import org.jspecify.annotations.NullMarked;
