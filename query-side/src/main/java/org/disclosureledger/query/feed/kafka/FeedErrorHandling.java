package org.disclosureledger.query.feed.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A batch that fails is tried again for ever: what is wrong with single events was sorted out before. */
@Configuration
class FeedErrorHandling {

    @Bean
    CommonErrorHandler feedErrorHandler() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(java.util.Map.of(), true);
        return handler;
    }
}
