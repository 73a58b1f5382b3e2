package org.disclosureledger.command.request;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.request.RequestCommand;

/** One way for all acts: may the caller, which case, send, answer. */
@Component
class RequestActs {

    /**
     * Answer to a command.
     *
     * @param version of the case after it; the first event of a case is version 0
     * @param remarks what is noteworthy but stopped nothing
     */
    record RequestAccepted(UUID requestId, long version, List<Finding> remarks) {

        static RequestAccepted of(CommandResult result) {
            return new RequestAccepted(result.caseId(), result.version(), result.remarks());
        }
    }

    private final Commands commands;
    private final RequestReference reference;

    RequestActs(Commands commands, RequestReference reference) {
        this.commands = commands;
        this.reference = reference;
    }

    RequestAccepted act(Caller caller, String requestId, @Nullable Long expectedVersion, List<Role> anyOf,
            Function<UUID, RequestCommand> command) {
        caller.require(anyOf.toArray(Role[]::new));
        UUID id = reference.resolve(requestId);
        return RequestAccepted.of(commands
                .send(new ActOnRequest(id, command.apply(id), caller, expectedVersion), null));
    }
}
