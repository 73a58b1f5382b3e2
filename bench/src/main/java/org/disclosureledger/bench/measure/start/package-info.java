/**
 * How long the packaged standalone system takes to serve. The only measurement that runs the system as its operators do.
 */
@NullMarked
package org.disclosureledger.bench.measure.start;

import org.jspecify.annotations.NullMarked;
