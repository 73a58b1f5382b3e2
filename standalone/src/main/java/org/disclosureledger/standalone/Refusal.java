package org.disclosureledger.standalone;

/** Why the system does not start: one line for the operator with cause and remedy, in Chinese and English. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String chinese, String english) {
        this(chinese + " / " + english);
    }

    /** @param bothLanguages the Chinese sentence, a slash, the English one */
    Refusal(String bothLanguages) {
        super(oneLine(bothLanguages));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+", " ");
    }
}
