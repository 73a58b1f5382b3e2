/** Erasure of the personal data of a request at the end of its retention. The key itself is destroyed by the vault of the command side. */
@NullMarked
package org.disclosureledger.domain.request.erase;

import org.jspecify.annotations.NullMarked;
