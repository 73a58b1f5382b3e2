package org.disclosureledger.query.feed.intake;

/** The position of a source, kept in the same transaction as what was read up to it. */
public interface Bookmark {

    Bookmark NONE = new Bookmark() {

        @Override
        public void lock() {
        }

        @Override
        public void move() {
        }
    };

    /** Taken at the beginning of each transaction: a second reader of the same source waits here. */
    void lock();

    void move();
}
