package org.disclosureledger.command.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

import org.disclosureledger.command.InvalidSetting;

/** Everything under {@code /internal/} is for the other side alone, which shows the shared token; accounts do not count here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InternalSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain internal(HttpSecurity http, @Value("${disclosure.internal-token:}") String token)
            throws Exception {
        if (token.isBlank()) {
            throw new InvalidSetting("缺少内部令牌：请设置 disclosure.internal-token（环境变量 DISCLOSURE_INTERNAL_TOKEN），两侧相同");
        }
        return http.securityMatcher("/internal/**").csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new InternalTokenFilter(token), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
