/**
 * One command that measures the ledger: interleaved rounds against a baseline of the same run, percentiles, a report.
 * What is measured lives in the packages below; faults and their checks are elsewhere.
 */
@NullMarked
package org.disclosureledger.bench.measure;

import org.jspecify.annotations.NullMarked;
