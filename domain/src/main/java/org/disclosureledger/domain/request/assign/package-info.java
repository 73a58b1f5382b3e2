/** Assigning a request to a handler (分办). Who the handlers are is the account's business, not the domain's. */
@NullMarked
package org.disclosureledger.domain.request.assign;

import org.jspecify.annotations.NullMarked;
