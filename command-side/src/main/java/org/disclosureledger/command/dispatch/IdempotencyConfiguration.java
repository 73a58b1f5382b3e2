package org.disclosureledger.command.dispatch;

import java.util.concurrent.atomic.AtomicBoolean;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the interceptor on the command bus. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    /** Once: what is stopped and started again keeps its command bus, and two would store each key twice. */
    @Bean
    ConfigurerModule keyStoredWithItsEvents(IdempotencyKeys keys) {
        AtomicBoolean registered = new AtomicBoolean();
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            if (registered.compareAndSet(false, true)) {
                axon.commandBus().registerHandlerInterceptor(new KeyStoredWithItsEvents(keys));
            }
        }));
    }
}
