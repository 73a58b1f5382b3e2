package org.disclosureledger.query.rulebook;

import java.util.UUID;

import org.disclosureledger.domain.request.RequestSteps;

/** A request in hand, as far as its clocks need it. */
public record OpenCase(UUID requestId, String organ, String registerNumber, RequestSteps steps) {}
