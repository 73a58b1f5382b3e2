package org.disclosureledger.query.feed.intake;

/** What became of events: applied, dropped as duplicates; and how many cases were parked. */
public record Tally(int applied, int dropped, int parked) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(applied + other.applied, dropped + other.dropped, parked + other.parked);
    }
}
