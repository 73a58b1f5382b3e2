/** Reviews and lawsuits (复议、诉讼): lists and single ones. How they count is in package annual. */
@NullMarked
package org.disclosureledger.query.appeals;

import org.jspecify.annotations.NullMarked;
