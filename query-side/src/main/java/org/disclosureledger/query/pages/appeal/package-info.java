/** One appeal: what it is, its clocks, what happened. It changes nothing. */
@NullMarked
package org.disclosureledger.query.pages.appeal;

import org.jspecify.annotations.NullMarked;
