package org.disclosureledger.query.feed.source;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.disclosureledger.domain.person.MasterKey;

/** Without the master key every person would look erased: the start fails instead. */
@Configuration
class MasterKeyConfiguration {

    @Bean
    MasterKey masterKey(@Value("${disclosure.master-key}") String base64) {
        return MasterKey.of(base64);
    }
}
