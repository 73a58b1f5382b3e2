/** The law as code: categories, receipt bases, the 21 outcomes, articles, policy settings, the annual form. What an office does with them lives in the acts of `request` and `appeal`. */
@NullMarked
package org.disclosureledger.domain.statute;

import org.jspecify.annotations.NullMarked;
