package org.disclosureledger.command.registerimport.column;

import org.disclosureledger.command.registerimport.sheet.SheetCell;

/** Reads a cell that is not blank as the kind of value its column holds. */
@FunctionalInterface
public interface CellReader {

    /**
     * Never null.
     *
     * @throws UnreadableCell with what should stand there, in Chinese; it does not repeat what does
     */
    Object read(SheetCell cell) throws UnreadableCell;

    /** The cell does not hold what its column is for. */
    final class UnreadableCell extends Exception {

        private static final long serialVersionUID = 1L;

        public UnreadableCell(String message) {
            super(message, null, false, false);
        }
    }
}
