/**
 * A running system as separate processes of this machine: servers, sides, a balancer, each of which can be stopped,
 * killed, frozen and started again. What is done to it and what must hold afterwards is not here.
 */
@NullMarked
package org.disclosureledger.bench.rig;

import org.jspecify.annotations.NullMarked;
