/**
 * The clocks of a request (各项期限): the reply period with its restarts, pauses, extensions and deferral, and the simple
 * ones beside it. Derived from the steps and the rules on each read, never stored as truth.
 */
@NullMarked
package org.disclosureledger.domain.request.clock;

import org.jspecify.annotations.NullMarked;
