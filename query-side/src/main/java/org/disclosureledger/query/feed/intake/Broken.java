package org.disclosureledger.query.feed.intake;

import java.util.UUID;

/** A record without what makes an event: its case is parked at the next version, for the event may be that one. */
public record Broken(UUID caseId, String streamType, String reason) {}
