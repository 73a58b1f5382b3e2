/** Organs (行政机关) and their tree. Accounts and their rights live on the command side. */
@NullMarked
package org.disclosureledger.domain.organ;

import org.jspecify.annotations.NullMarked;
