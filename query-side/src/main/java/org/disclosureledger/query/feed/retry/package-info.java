/** Trying parked cases again, by the clock and on demand. How they came to be parked is decided in intake. */
@NullMarked
package org.disclosureledger.query.feed.retry;

import org.jspecify.annotations.NullMarked;
