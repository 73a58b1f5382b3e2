/** The information-processing fee (信息处理费): notice and payment. The tariff belongs to `statute`. */
@NullMarked
package org.disclosureledger.domain.request.fee;

import org.jspecify.annotations.NullMarked;
