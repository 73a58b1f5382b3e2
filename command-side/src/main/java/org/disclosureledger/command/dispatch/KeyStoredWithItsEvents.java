package org.disclosureledger.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import org.disclosureledger.command.eventstore.AfterEvents;
import org.disclosureledger.command.web.CommandResult;

/** Stores the key of a repeatable command in the transaction of its events, after them. */
final class KeyStoredWithItsEvents implements MessageHandlerInterceptor<CommandMessage<?>> {

    private record Accepted(RepeatableCall call, CommandResult result) {}

    private final AfterEvents<Accepted> accepted;

    KeyStoredWithItsEvents(IdempotencyKeys keys) {
        this.accepted = new AfterEvents<>(all -> all.forEach(each -> keys.store(each.call(), each.result())));
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        CommandMessage<?> command = unitOfWork.getMessage();
        RepeatableCall.of(command.getMetaData()).ifPresent(call -> {
            if (!(result instanceof CommandResult answer)) {
                throw new IllegalStateException(command.getCommandName() + " does not answer a CommandResult");
            }
            accepted.add(new Accepted(call, answer));
        });
        return result;
    }
}
