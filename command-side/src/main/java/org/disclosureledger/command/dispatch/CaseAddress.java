package org.disclosureledger.command.dispatch;

import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which case a command is for. Axon's own way, kept for the rarer commands, looks through the annotations of every method
 * of a command each time it is sent: a tenth of what an act on a request costs.
 */
@Configuration(proxyBeanMethods = false)
class CaseAddress {

    @Bean
    CommandTargetResolver caseAddressOfTheCommand() {
        CommandTargetResolver byAnnotation = AnnotationCommandTargetResolver.builder().build();
        return command -> command.getPayload() instanceof CaseCommand addressed
                ? new VersionedAggregateIdentifier(addressed.caseId(), null)
                : byAnnotation.resolveTarget(command);
    }
}
