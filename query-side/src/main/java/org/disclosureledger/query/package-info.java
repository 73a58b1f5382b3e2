/** Start of the query side, which shows and never decides. Each read model and each page lives in its own package. */
@NullMarked
package org.disclosureledger.query;

import org.jspecify.annotations.NullMarked;
