package org.disclosureledger.command.appeal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.appeal.AppealCommand;

/** One way for all acts: may the caller, send, answer. */
@Component
class AppealActs {

    static final Role[] DESK = {Role.APPEALS, Role.HEAD};

    /** Answer to a command; the first event of an appeal is version 0. */
    record AppealAccepted(UUID appealId, long version, List<Finding> remarks) {

        static AppealAccepted of(CommandResult result) {
            return new AppealAccepted(result.caseId(), result.version(), result.remarks());
        }

        /** The same with more remarks, of what the case alone does not tell. */
        AppealAccepted with(List<Finding> more) {
            return new AppealAccepted(appealId, version,
                    Stream.of(remarks, more).flatMap(List::stream).toList());
        }
    }

    private final Commands commands;

    AppealActs(Commands commands) {
        this.commands = commands;
    }

    AppealAccepted act(Caller caller, Role[] anyOf, UUID appealId, @Nullable Long expectedVersion,
            Function<UUID, AppealCommand> command) {
        caller.require(anyOf);
        return AppealAccepted.of(commands
                .send(new ActOnAppeal(appealId, command.apply(appealId), caller, expectedVersion), null));
    }
}
