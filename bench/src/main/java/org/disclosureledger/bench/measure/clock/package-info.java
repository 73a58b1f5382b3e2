/** How fast the clocks of all open cases are worked out, so that lists are sorted by urgency without stored due days. */
@NullMarked
package org.disclosureledger.bench.measure.clock;

import org.jspecify.annotations.NullMarked;
