/** What an office has to do and by when (期限一览): the running clocks of all cases in hand, the most urgent first. Nothing is stored. */
@NullMarked
package org.disclosureledger.query.clock.duty;

import org.jspecify.annotations.NullMarked;
