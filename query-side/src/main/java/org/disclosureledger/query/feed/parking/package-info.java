/** Cases that wait because one of their events cannot be applied, and their table. Why an event fails is found in intake. */
@NullMarked
package org.disclosureledger.query.feed.parking;

import org.jspecify.annotations.NullMarked;
