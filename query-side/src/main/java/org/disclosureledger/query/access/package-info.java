/**
 * Who may see what: credentials are checked by the command side, and remembered here for a minute. Accounts themselves are
 * kept there, not here.
 */
@NullMarked
package org.disclosureledger.query.access;

import org.jspecify.annotations.NullMarked;
