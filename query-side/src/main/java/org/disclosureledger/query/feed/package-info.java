/** What a read model is made of: decoded events of cases, the {@link org.disclosureledger.query.feed.Projection} that folds them, the tables it writes. How events arrive is in the packages below; what the tables mean is in the package of each read model. */
@NullMarked
package org.disclosureledger.query.feed;

import org.jspecify.annotations.NullMarked;
