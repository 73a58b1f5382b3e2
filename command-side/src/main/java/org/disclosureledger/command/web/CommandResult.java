package org.disclosureledger.command.web;

import java.util.UUID;

/**
 * What every command handler answers.
 *
 * @param caseId the request or the appeal
 * @param version of its last event; the first event of a case is version 0
 */
public record CommandResult(UUID caseId, long version) {}
