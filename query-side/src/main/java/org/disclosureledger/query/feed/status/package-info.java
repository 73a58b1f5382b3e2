/** How far the read models are: lag, health, whether they are up to date, waiting for a version. Nothing here changes a read model. */
@NullMarked
package org.disclosureledger.query.feed.status;

import org.jspecify.annotations.NullMarked;
