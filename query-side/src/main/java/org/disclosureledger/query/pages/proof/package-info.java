/** Proof sheets to be printed. What they say is worked out by the clocks. */
@NullMarked
package org.disclosureledger.query.pages.proof;

import org.jspecify.annotations.NullMarked;
