/** One request: what it is, what happened, how its reply period stands. It changes nothing. */
@NullMarked
package org.disclosureledger.query.pages.request;

import org.jspecify.annotations.NullMarked;
