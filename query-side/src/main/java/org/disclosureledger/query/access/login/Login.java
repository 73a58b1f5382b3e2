package org.disclosureledger.query.access.login;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;

/** User name and password (HTTP Basic), or a token (in the header, or in the cookie of the pages). */
@Component
class Login implements AuthenticationManager {

    private static final String BEARER = "bearer ";

    private final CommandSideLogin commandSide;

    Login(CommandSideLogin commandSide) {
        this.commandSide = commandSide;
    }

    /** The token of the call, not yet checked; null when it carries none. */
    static @Nullable Authentication token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? new PreAuthenticatedAuthenticationToken("token", header.substring(BEARER.length()).strip())
                : null;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String secret = String.valueOf(presented.getCredentials());
        Credentials credentials = presented instanceof PreAuthenticatedAuthenticationToken
                ? new Credentials.Token(secret)
                : new Credentials.Password(presented.getName(), secret);
        Caller caller = commandSide.check(credentials);
        List<GrantedAuthority> roles = AuthorityUtils
                .createAuthorityList(caller.roles().stream().map("ROLE_"::concat).toList());
        return UsernamePasswordAuthenticationToken.authenticated(caller, null, roles);
    }
}
