package org.disclosureledger.command.backup.restore;

/** Why nothing is restored: one sentence in Chinese, one in English. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
