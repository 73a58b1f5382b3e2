/**
 * What must hold of a system after a fault, compared with the journal of its clients: the eight checks and the order in
 * real time. How the fault came about is not here.
 */
@NullMarked
package org.disclosureledger.bench.check;

import org.jspecify.annotations.NullMarked;
