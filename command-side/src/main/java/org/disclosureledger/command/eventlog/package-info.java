/**
 * The stored events as one log in the order in which they are relayed: (xid, globalindex) below the snapshot horizon. Raw
 * text and positions only; what events mean is not known here.
 */
@NullMarked
package org.disclosureledger.command.eventlog;

import org.jspecify.annotations.NullMarked;
