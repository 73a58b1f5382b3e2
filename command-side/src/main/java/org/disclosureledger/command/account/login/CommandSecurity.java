package org.disclosureledger.command.account.login;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.CredentialsChanged;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.web.problem.SecurityProblems;

/**
 * Every call carries its credentials: there is no session and no cookie, hence no CSRF token. {@code /internal} has a
 * chain of its own that comes first.
 */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {

    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 210_000;

    /** PBKDF2: unlike bcrypt it takes passwords of any length, and unlike Argon2 it is in the JDK. */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS,
                SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
        return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", pbkdf2));
    }

    /** Spring Security would time each of its filters on each call, which costs more than the filters do. */
    @Bean
    SecurityObservationSettings noTimersInsideTheChain() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CredentialsChanged credentialsChanged(PasswordLogin login, Tokens tokens) {
        return username -> {
            login.forget(username);
            tokens.revokeAll(username);
        };
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http, PasswordLogin passwords, TokenLogin tokens, SecurityProblems problems)
            throws Exception {
        AuthenticationManager logins = new ProviderManager(List.of(passwords, tokens));
        return http.csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(logins)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .addFilterBefore(bearer(logins, problems), BasicAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .authorizeHttpRequests(calls -> calls
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
                        .requestMatchers("/actuator", "/actuator/**").access(CommandSecurity::ofTheWholeSystem)
                        .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html",
                                "/swagger-ui/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/tokens").permitAll()
                        .anyRequest().authenticated())
                .build();
    }

    /** Metrics know no organs: only for who administers all of them. */
    private static AuthorizationDecision ofTheWholeSystem(Supplier<? extends @Nullable Authentication> login,
            RequestAuthorizationContext call) {
        Authentication authentication = login.get();
        return new AuthorizationDecision(authentication != null
                && authentication.getPrincipal() instanceof Caller caller && caller.organ() == null
                && caller.roles().contains(Role.ADMINISTRATOR));
    }

    private static AuthenticationFilter bearer(AuthenticationManager logins, SecurityProblems problems) {
        AuthenticationFilter filter = new AuthenticationFilter(logins, TokenLogin::presentedBy);
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(problems::commence);
        return filter;
    }
}
