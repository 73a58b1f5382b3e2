/**
 * The system under measurement, in this JVM: real servers, both sides, stored cases. What is measured is not known here.
 */
@NullMarked
package org.disclosureledger.bench.measure.ledger;

import org.jspecify.annotations.NullMarked;
