package org.disclosureledger.command.eventstore;

import org.disclosureledger.domain.DomainEvent;

/**
 * An event that is to be stored.
 *
 * @param version its place within its case, from 0
 */
public record NewEvent(DomainEvent event, long version, EventMetadata metadata) {}
