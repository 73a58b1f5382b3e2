/**
 * How the command of an HTTP call reaches its handler, once, even when the call is repeated with its
 * {@code Idempotency-Key}. What a command means, and who may send it, is said by its own endpoint and aggregate.
 */
@NullMarked
package org.disclosureledger.command.dispatch;

import org.jspecify.annotations.NullMarked;
