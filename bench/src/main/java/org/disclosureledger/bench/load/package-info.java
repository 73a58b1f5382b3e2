/**
 * Commands as several offices send them at once, and a journal of what was acknowledged. What must follow from the
 * journal is not here.
 */
@NullMarked
package org.disclosureledger.bench.load;

import org.jspecify.annotations.NullMarked;
