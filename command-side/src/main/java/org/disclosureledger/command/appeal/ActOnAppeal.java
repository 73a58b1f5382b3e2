package org.disclosureledger.command.appeal;

import java.util.UUID;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.domain.appeal.AppealCommand;

/** An act on its way to its appeal; the case itself knows whether it lies in the caller's organ. */
record ActOnAppeal(@TargetAggregateIdentifier UUID appealId, AppealCommand command, Caller caller,
        @Nullable Long expectedVersion) {}
