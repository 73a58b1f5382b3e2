package org.disclosureledger.query.annual;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a case counts, and in which years.
 *
 * @param to last year; {@link #NO_END} as long as the case is open
 * @param mark the event that put it there; for rows 2 and 4 the receipt
 * @param number register number, in Table 4 the case number
 * @param requestId in Table 4 the request the appeal is about, if linked
 */
record Member(UUID caseId, Cell cell, int from, int to, Mark mark, String number, @Nullable UUID requestId) {

    static final int NO_END = 9999;

    /** A cell of the tables of an organ, in whatever year. In Table 4 the row is the block, the column the result. */
    record Cell(String organ, int table, String row, String column) {}

    /** What identifies the row of the member: a case counts in a cell once. */
    record Key(UUID caseId, Cell cell) {}

    /** What is counted together. */
    record Group(Cell cell, int from, int to) {}

    Key key() {
        return new Key(caseId, cell);
    }

    Group group() {
        return new Group(cell, from, to);
    }
}
