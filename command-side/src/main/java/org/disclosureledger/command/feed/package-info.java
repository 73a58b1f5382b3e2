/**
 * What the query side may ask of the command side beside the topic: how far the log goes, and events again. Protected by
 * the token that the two sides share; the public API is not here.
 */
@NullMarked
package org.disclosureledger.command.feed;

import org.jspecify.annotations.NullMarked;
