/** Consultations (征求意见) of third parties, co-producing organs and other organs. That they pause the reply period belongs to the clock. */
@NullMarked
package org.disclosureledger.domain.request.consult;

import org.jspecify.annotations.NullMarked;
