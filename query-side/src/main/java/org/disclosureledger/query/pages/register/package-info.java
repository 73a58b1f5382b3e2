/** The list of requests of an organ. Search by personal data is not here, for it must not be in an address. */
@NullMarked
package org.disclosureledger.query.pages.register;

import org.jspecify.annotations.NullMarked;
