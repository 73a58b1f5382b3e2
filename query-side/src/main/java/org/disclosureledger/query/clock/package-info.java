/**
 * Clocks (期限) shown: due days by the working-day calendar, and the reply period of a request. Everything is computed on
 * read by the domain; nothing is stored here.
 */
@NullMarked
package org.disclosureledger.query.clock;

import org.jspecify.annotations.NullMarked;
