/** Organs (行政机关) as a tree. Accounts and what they may see are not here. */
@NullMarked
package org.disclosureledger.query.organ;

import org.jspecify.annotations.NullMarked;
