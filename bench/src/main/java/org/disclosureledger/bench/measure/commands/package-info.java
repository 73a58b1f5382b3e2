/**
 * Measurements of the command side: commands, HTTP, import, each beside the same work done by hand. The read models are
 * not looked at here.
 */
@NullMarked
package org.disclosureledger.bench.measure.commands;

import org.jspecify.annotations.NullMarked;
