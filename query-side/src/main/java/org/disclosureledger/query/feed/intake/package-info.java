/** From recorded events to one transaction with all read models: order and gaps of each case, decoding, isolation of what cannot be applied. It does not know Kafka. */
@NullMarked
package org.disclosureledger.query.feed.intake;

import org.jspecify.annotations.NullMarked;
