package org.disclosureledger.command.dispatch;

import java.util.UUID;

/** A command on its way to a case; it says itself which one. */
public interface CaseCommand {

    UUID caseId();
}
