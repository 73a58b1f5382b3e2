/** Withdrawal of a request by its applicant (撤回). It counts as outcome 3.6.3. */
@NullMarked
package org.disclosureledger.domain.request.withdraw;

import org.jspecify.annotations.NullMarked;
