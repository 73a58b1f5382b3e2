package org.disclosureledger.command.request;

import java.util.UUID;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.disclosureledger.domain.request.receive.RegisterRequest;

/** A registration on its way to a new case. */
record OpenRequest(@TargetAggregateIdentifier UUID requestId, RegisterRequest command) {}
