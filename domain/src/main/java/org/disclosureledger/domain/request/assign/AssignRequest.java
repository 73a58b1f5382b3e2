package org.disclosureledger.domain.request.assign;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Give the request to a handler (分办). */
public record AssignRequest(UUID requestId, LocalDate assignedOn, String handler) implements RequestCommand {}
