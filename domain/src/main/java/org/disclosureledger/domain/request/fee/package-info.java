/** The information-processing fee (信息处理费): notice and payment. Its tariff is versioned by date; what a payment does to the reply period belongs to the clock. */
@NullMarked
package org.disclosureledger.domain.request.fee;

import org.jspecify.annotations.NullMarked;
