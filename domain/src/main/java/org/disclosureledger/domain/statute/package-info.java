/** The law as code: categories, outcomes, articles, the form. What an office does with it lives in the acts. */
@org.jspecify.annotations.NullMarked
package org.disclosureledger.domain.statute;
