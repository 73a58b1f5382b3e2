/** The schema of the read models, and building it anew beside the living one, comparing and switching. The folds are the same as in daily work and stand elsewhere. */
@NullMarked
package org.disclosureledger.query.feed.rebuild;

import org.jspecify.annotations.NullMarked;
