/** Corrections (更正), each a new event with a reason; history is never rewritten. What the corrected facts mean for the tables belongs to the annual fold. */
@NullMarked
package org.disclosureledger.domain.request.correct;

import org.jspecify.annotations.NullMarked;
