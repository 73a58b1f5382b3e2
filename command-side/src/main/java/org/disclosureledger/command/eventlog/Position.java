package org.disclosureledger.command.eventlog;

import java.util.Comparator;

import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A place in the log.
 *
 * @param xid the transaction that stored the event (PostgreSQL's 64-bit counter; a string in JSON)
 * @param index its globalindex
 */
public record Position(@JsonSerialize(using = ToStringSerializer.class) long xid, long index)
        implements
            Comparable<Position> {

    /** Before every event. */
    public static final Position START = new Position(0, 0);

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::xid)
            .thenComparingLong(Position::index);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return xid + "/" + index;
    }
}
