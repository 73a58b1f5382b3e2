package org.disclosureledger.query.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may do everything: for tests that are not about access. Not annotated, so that no scan finds it. */
public class OpenDoors {

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable()).authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }
}
