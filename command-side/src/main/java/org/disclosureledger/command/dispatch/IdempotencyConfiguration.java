package org.disclosureledger.command.dispatch;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the interceptor on the command bus. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    @Bean
    ConfigurerModule keyStoredWithItsEvents(IdempotencyKeys keys) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                () -> axon.commandBus().registerHandlerInterceptor(new KeyStoredWithItsEvents(keys))));
    }
}
