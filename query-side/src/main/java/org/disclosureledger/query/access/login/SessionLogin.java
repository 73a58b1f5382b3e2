package org.disclosureledger.query.access.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authenticates a call by the cookie of the pages, if it has no other credentials. A cookie that counts no longer is as good
 * as none: there are pages for everybody.
 */
final class SessionLogin extends OncePerRequestFilter {

    private static final String UNCHECKED = SessionLogin.class.getName();

    private final Login login;
    private final SessionCookie cookie;

    SessionLogin(Login login, SessionCookie cookie) {
        this.login = login;
        this.cookie = cookie;
    }

    /** Why the cookie of this call could not be checked; null when it could, or there is none. */
    static @Nullable AuthenticationException unchecked(HttpServletRequest request) {
        return request.getAttribute(UNCHECKED) instanceof AuthenticationException failure ? failure : null;
    }

    /** Error pages show who is signed in, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = SessionCookie.token(request);
        if (token != null && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            authenticate(token, request, response);
        }
        chain.doFilter(request, response);
    }

    private void authenticate(String token, HttpServletRequest request, HttpServletResponse response) {
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    login.authenticate(new PreAuthenticatedAuthenticationToken("session", token)));
            SecurityContextHolder.setContext(context);
        } catch (CredentialsRefused refused) {
            cookie.remove(request, response);
        } catch (AuthenticationServiceException failure) {
            request.setAttribute(UNCHECKED, failure);
        }
    }
}
