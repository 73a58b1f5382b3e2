package org.disclosureledger.command.rulebook;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.dispatch.CaseCommand;
import org.disclosureledger.domain.rulebook.RulebookCommand;
import org.disclosureledger.domain.rulebook.RulebookEvent;

/** A command on its way to the rulebook. */
record ActOnRulebook(RulebookCommand command, @Nullable Long expectedVersion) implements CaseCommand {

    @Override
    public UUID caseId() {
        return RulebookEvent.RULEBOOK;
    }
}
