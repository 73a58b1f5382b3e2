/** Extension of the reply period (延期答复). Its effect on the due day belongs to the clock. */
@NullMarked
package org.disclosureledger.domain.request.extend;

import org.jspecify.annotations.NullMarked;
