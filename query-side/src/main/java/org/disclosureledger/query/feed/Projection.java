package org.disclosureledger.query.feed;

import java.util.List;

/**
 * A read model. It folds the events of a batch, each case from its prior row, and writes the changed rows: always the
 * whole row, never an addition to one, so that applying a batch again changes nothing. It works on the schema that the
 * transaction's search path names.
 */
public interface Projection {

    String name();

    /** Its tables, each compared row by row after a rebuild. */
    List<String> tables();

    void apply(CaseBatch batch);

    /** Fills the tables of counts, at the end of a rebuild. */
    default void countAll() {
    }
}
