/**
 * The clocks of one case as they stand today, and what they say in words: by which rules they are counted, how urgent they
 * are, what is to be done next and by whom. Worked out on each read.
 */
@NullMarked
package org.disclosureledger.query.clock.reading;

import org.jspecify.annotations.NullMarked;
