/** What makes the reply period longer: extension (延期答复), art. 33, and reasonable deferral (延迟答复), art. 35. Their effect on the due day belongs to the clock. */
@NullMarked
package org.disclosureledger.domain.request.extend;

import org.jspecify.annotations.NullMarked;
