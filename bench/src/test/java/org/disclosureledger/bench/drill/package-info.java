/**
 * The fault drills, one class each: load, fault, recovery, all checks, one printed line. How a system is run and
 * checked is not here.
 */
@NullMarked
package org.disclosureledger.bench.drill;

import org.jspecify.annotations.NullMarked;
