/**
 * Clocks (期限) asked over HTTP: due days by the working-day calendar, and all clocks of a case. Everything is computed on
 * read by the domain; of a case only its steps are stored.
 */
@NullMarked
package org.disclosureledger.query.clock;

import org.jspecify.annotations.NullMarked;
