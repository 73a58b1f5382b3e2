package org.disclosureledger.command.web;

/** One field of the call cannot be read as what it should be (400). */
public final class Malformed extends RuntimeException {

    private final String field;

    /** @param sentence in Chinese; it must not repeat what was given, which may be personal data */
    public Malformed(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
