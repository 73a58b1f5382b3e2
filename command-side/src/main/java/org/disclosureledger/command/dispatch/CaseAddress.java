package org.disclosureledger.command.dispatch;

import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which case a command is for. Axon's own way looks through the annotations of every method of the command, each time it is
 * sent: a tenth of what an act costs.
 */
@Configuration(proxyBeanMethods = false)
public class CaseAddress {

    /** For {@code @Aggregate(commandTargetResolver = …)}: its commands are {@link CaseCommand}s. */
    public static final String OF_THE_COMMAND = "caseAddressOfTheCommand";

    @Bean(OF_THE_COMMAND)
    CommandTargetResolver caseAddress() {
        return command -> {
            if (command.getPayload() instanceof CaseCommand addressed) {
                return new VersionedAggregateIdentifier(addressed.caseId(), null);
            }
            throw new IllegalArgumentException(command.getCommandName() + " does not say which case it is for");
        };
    }
}
