package org.disclosureledger.query.feed.intake;

import java.util.Collection;
import java.util.List;

import org.disclosureledger.query.feed.RecordedEvent;

/**
 * Events to be applied, from wherever they came, in any order, with duplicates and gaps.
 *
 * @param model which copy of the read models
 * @param broken what could not even be taken for an event
 * @param unpark true when cases that were parked are tried again
 * @param counting false in a rebuild, which counts at its end
 * @param bookmark moved in the transaction that completes the delivery
 */
public record Delivery(Model model, Collection<RecordedEvent> events, List<Broken> broken, boolean unpark,
        boolean counting, Bookmark bookmark) {

    public static Delivery retry(Collection<RecordedEvent> events) {
        return new Delivery(Model.LIVE_ALONE, events, List.of(), true, true, Bookmark.NONE);
    }

    public static Delivery rebuild(Collection<RecordedEvent> events, boolean counting) {
        return new Delivery(Model.NEXT, events, List.of(), false, counting, Bookmark.NONE);
    }

    public static Delivery catchUp(Collection<RecordedEvent> events) {
        return new Delivery(Model.LIVE_STOPPED, events, List.of(), false, true, Bookmark.NONE);
    }

    /** The rest of a case whose first events were taken: if they were parked again, it waits. */
    Delivery goingOn() {
        return new Delivery(model, events, broken, false, counting, bookmark);
    }
}
