package org.disclosureledger.command.account.login;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Caller;

/** Bearer token. Looked up on every call, so that a revoked one ends at once. */
@Component
class TokenLogin implements AuthenticationProvider {

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Callers callers;

    TokenLogin(Tokens tokens, Accounts accounts, Callers callers) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.callers = callers;
    }

    /** The token of the call, not yet checked; null when it carries none. */
    static @Nullable Authentication presentedBy(HttpServletRequest request) {
        String token = token(request);
        return token == null ? null : new PreAuthenticatedAuthenticationToken("token", token);
    }

    static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /**
     * A program's token, or that of a session of the pages.
     *
     * @throws org.springframework.security.core.AuthenticationException when it is unknown or too old
     */
    Caller check(String token) {
        return caller(() -> tokens.ownerOrSignedIn(token));
    }

    private Caller caller(Supplier<Optional<String>> owner) {
        try {
            Account account = owner.get().flatMap(accounts::find)
                    .orElseThrow(() -> new BadCredentialsException("令牌无效或已过期"));
            return callers.of(account);
        } catch (DataAccessException e) {
            throw new AuthenticationServiceException("账号库暂不可用", e);
        }
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        Caller caller = caller(() -> tokens.owner(String.valueOf(presented.getCredentials())));
        return new PreAuthenticatedAuthenticationToken(caller, null, Callers.authorities(caller));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return PreAuthenticatedAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
