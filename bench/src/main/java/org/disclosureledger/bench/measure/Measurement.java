package org.disclosureledger.bench.measure;

import org.disclosureledger.bench.measure.ledger.Ledger;

/** Something that is measured, with its baseline. */
public interface Measurement {

    /** For {@code --only}. */
    String id();

    /** What is measured against what, in a heading. */
    String title();

    void run(Ledger ledger, Rounds rounds, Report report) throws Exception;
}
