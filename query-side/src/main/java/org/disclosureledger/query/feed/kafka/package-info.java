/** The topic: records to recorded events, and the position kept in our own database. What the events mean is not here. */
@NullMarked
package org.disclosureledger.query.feed.kafka;

import org.jspecify.annotations.NullMarked;
