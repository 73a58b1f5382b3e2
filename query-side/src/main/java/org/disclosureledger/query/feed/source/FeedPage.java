package org.disclosureledger.query.feed.source;

import java.util.List;

import org.disclosureledger.query.feed.RecordedEvent;

/**
 * Events in the order asked for.
 *
 * @param end true when nothing stood after them
 */
public record FeedPage(List<RecordedEvent> events, boolean end) {}
