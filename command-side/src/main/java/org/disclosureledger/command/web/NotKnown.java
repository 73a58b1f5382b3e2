package org.disclosureledger.command.web;

/** There is no such case, organ, account (404). */
public final class NotKnown extends RuntimeException {

    /** @param sentence in Chinese */
    public NotKnown(String sentence) {
        super(sentence);
    }
}
