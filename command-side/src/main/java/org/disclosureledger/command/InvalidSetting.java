package org.disclosureledger.command;

/** A setting without which the command side cannot start. The message is one line for the person who installs it. */
public final class InvalidSetting extends RuntimeException {

    public InvalidSetting(String message) {
        super(message);
    }
}
