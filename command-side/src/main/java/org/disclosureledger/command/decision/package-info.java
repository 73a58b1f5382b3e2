/**
 * What the shells around all deciders share: today's circumstances, storing what was accepted, refusing with what happened
 * meanwhile. No rule of law lives here.
 */
@NullMarked
package org.disclosureledger.command.decision;

import org.jspecify.annotations.NullMarked;
