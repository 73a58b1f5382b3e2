package org.disclosureledger.command.registerimport.sheet;

/** A file that cannot be read (any further). Its message is Chinese, for people, and quotes nothing of the contents. */
public final class UnreadableSheet extends RuntimeException {

    private final int row;

    public UnreadableSheet(int row, String message) {
        super(message);
        this.row = row;
    }

    public UnreadableSheet(int row, String message, Throwable cause) {
        super(message, cause);
        this.row = row;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The line of the sheet where reading ended. */
    public int row() {
        return row;
    }
}
