package org.disclosureledger.query.testing;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import org.disclosureledger.query.access.Caller;

/** Everybody may do everything: for tests that are not about access. Not annotated, so that no scan finds it. */
public class OpenDoors {

    private static final Caller EVERYTHING = new Caller("tester", "测试", null, Set.of(Caller.ADMINISTRATOR), false,
            String::equals);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.securityMatcher(call -> true).csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .anonymous(nobody -> nobody.principal(EVERYTHING)).build();
    }
}
