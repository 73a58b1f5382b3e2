/** How and when a request was received, as it was recorded: what every clock of it begins with. */
@NullMarked
package org.disclosureledger.query.clock.receipt;

import org.jspecify.annotations.NullMarked;
