package org.disclosureledger.command.request;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.dispatch.CaseCommand;
import org.disclosureledger.domain.request.RequestCommand;

/** An act on its way to its case; the case itself knows whether it lies in the caller's organ. */
public record ActOnRequest(UUID requestId, RequestCommand command, Caller caller,
        @Nullable Long expectedVersion) implements CaseCommand {

    @Override
    public UUID caseId() {
        return requestId;
    }
}
