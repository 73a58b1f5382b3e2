package org.disclosureledger.query.testing;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.access.OrganTree;

/**
 * Everybody may do everything: for tests that are not about access. With {@code scope=<organ>} as a parameter the caller
 * has an account of that organ, with {@code roles=<role>} only that role. Not annotated, so that no scan finds it.
 */
public class OpenDoors {

    private static final Set<String> EVERY_ROLE = Set.of("registrar", "handler", "head", "appeals",
            Caller.ADMINISTRATOR);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain everybody(HttpSecurity http, OrganTree organs) {
        return http.securityMatcher(call -> true).csrf(csrf -> csrf.disable())
                .addFilterBefore((request, response, chain) -> {
                    String scope = ((HttpServletRequest) request).getParameter("scope");
                    String roles = request.getParameter("roles");
                    Caller caller = new Caller("tester", "测试", scope, roles == null ? EVERY_ROLE : Set.of(roles), false,
                            organs);
                    SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken
                            .authenticated(caller, null, AuthorityUtils.NO_AUTHORITIES));
                    chain.doFilter(request, response);
                }, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }
}
