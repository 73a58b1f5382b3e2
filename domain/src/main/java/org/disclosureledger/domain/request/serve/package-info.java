/** Delivery (送达) of the notices to the applicant: of a supplement notice, of a fee notice. The applicant's limits run from it. */
@NullMarked
package org.disclosureledger.domain.request.serve;

import org.jspecify.annotations.NullMarked;
