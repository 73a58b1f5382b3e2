package org.disclosureledger.query.access.login;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

import org.disclosureledger.query.access.Caller;

/**
 * The API takes credentials with each call, and the cookie of somebody who is signed in to the pages; it never redirects.
 * Pages need that cookie and send those without one to the login page.
 */
@Configuration(proxyBeanMethods = false)
class QuerySecurity {

    /** Pages bring everything themselves, and nobody frames them. */
    private static final String ONLY_OUR_OWN = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Login login, SessionCookie cookie, SecurityProblems problems)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator", "/actuator/**", "/v3/api-docs", "/v3/api-docs/**",
                "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**")
                .csrf(csrf -> csrf.csrfTokenRepository(cookie.csrf())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .requireCsrfProtectionMatcher(byItsCookieAlone()))
                .logout(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(login).httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .addFilterBefore(bearer(login, problems), BasicAuthenticationFilter.class)
                .addFilterBefore(new SessionLogin(login, cookie), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .authorizeHttpRequests(calls -> calls
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
                        .requestMatchers("/actuator", "/actuator/**").access(rootAdministrator())
                        .requestMatchers("/v3/**", "/swagger-ui.html", "/swagger-ui/**").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/projections/**").access(rootAdministrator())
                        .anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Login login, SessionCookie cookie, SignIn signIn) throws Exception {
        return http.authenticationManager(signIn::authenticate)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OUR_OWN)))
                // Each call shows its cookie anew; only a sign-in is a reason for another token.
                .csrf(csrf -> csrf.csrfTokenRepository(cookie.csrf())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(signIn.wanted()))
                .addFilterBefore(new SessionLogin(login, cookie), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(SignIn.PAGE).successHandler(signIn).failureHandler(signIn)
                        .permitAll())
                .logout(logout -> logout.addLogoutHandler(signIn).logoutSuccessUrl(SignIn.PAGE + "?signedOut")
                        .permitAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(signIn))
                .authorizeHttpRequests(calls -> calls
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll().requestMatchers(SignIn.PAGE, "/assets/**", "/favicon.ico").permitAll()
                        .anyRequest().authenticated())
                .build();
    }

    /** What concerns all organs at once is for those who may read all. */
    private static AuthorizationManager<RequestAuthorizationContext> rootAdministrator() {
        return (authentication, _) -> new AuthorizationDecision(authentication.get()
                .getPrincipal() instanceof Caller caller && caller.isRootAdministrator());
    }

    /** Other sites can make a browser send its cookies, but no {@code Authorization} header. */
    private static RequestMatcher byItsCookieAlone() {
        return call -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(call) && SessionCookie.token(call) != null
                && call.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static AuthenticationFilter bearer(Login login, SecurityProblems problems) {
        AuthenticationFilter filter = new AuthenticationFilter(login, Login::token);
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(problems::commence);
        return filter;
    }
}
