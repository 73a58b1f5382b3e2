/**
 * The whole system in one process: a data directory, embedded servers, and both sides unchanged on top of them.
 * Nothing of what the sides do belongs here, and nothing they would need when they run on separate servers.
 */
@NullMarked
package org.disclosureledger.standalone;

import org.jspecify.annotations.NullMarked;
