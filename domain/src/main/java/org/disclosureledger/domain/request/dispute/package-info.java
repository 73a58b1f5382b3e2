/** A disputed day of receipt (收到日期争议): two arguable days stand side by side with their evidence until one is chosen, with a reason. */
@NullMarked
package org.disclosureledger.domain.request.dispute;

import org.jspecify.annotations.NullMarked;
