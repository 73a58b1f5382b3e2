/**
 * Measurements of what happens after a command: relay, projections, visibility, rebuild, annual tables. Rates of commands
 * are not measured here.
 */
@NullMarked
package org.disclosureledger.bench.measure.views;

import org.jspecify.annotations.NullMarked;
