/** Tables 3 and 4 of the annual report: where each case counts, and the counts. The form's rows and identities are the domain's. */
@NullMarked
package org.disclosureledger.query.annual;

import org.jspecify.annotations.NullMarked;
