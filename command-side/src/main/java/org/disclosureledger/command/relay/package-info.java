/**
 * Brings stored events to Kafka, in order and without gaps, at least once. It reads the event log and never what an event
 * means; who consumes the topic is not known here.
 */
@NullMarked
package org.disclosureledger.command.relay;

import org.jspecify.annotations.NullMarked;
