package org.disclosureledger.command.appeal;

import java.util.UUID;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;

/** An appeal on its way to a new case. */
record OpenCase(@TargetAggregateIdentifier UUID appealId, OpenAppeal command) {}
