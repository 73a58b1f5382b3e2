/** The supplement notice (补正告知) and the supplement (补正). Its effect on the clock, a restart, belongs to the clock. */
@NullMarked
package org.disclosureledger.domain.request.supplement;

import org.jspecify.annotations.NullMarked;
