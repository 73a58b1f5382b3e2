package org.disclosureledger.command.web;

import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.Finding;

/**
 * What every command handler answers.
 *
 * @param caseId the request or the appeal
 * @param version of its last event; the first event of a case is version 0
 * @param remarks what is noteworthy but stopped nothing
 */
public record CommandResult(UUID caseId, long version, List<Finding> remarks) {}
