/** The command side's internal event feed, asked over HTTP: pages for a rebuild, missing versions, wrapped keys, its head. What is done with the answers is not here. */
@NullMarked
package org.disclosureledger.query.feed.source;

import org.jspecify.annotations.NullMarked;
