package org.disclosureledger.query.access.login;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** The way into the pages and out of them: to the form, from it to the page that was wanted, and signing out. */
@Component
class SignIn
        implements
            AuthenticationEntryPoint,
            AuthenticationSuccessHandler,
            AuthenticationFailureHandler,
            LogoutHandler {

    static final String PAGE = "/login";

    private final CommandSideLogin commandSide;
    private final SessionCookie cookie;
    private final SecurityProblems problems;
    private final RequestCache wanted;
    private final AuthenticationEntryPoint form = new LoginUrlAuthenticationEntryPoint(PAGE);

    SignIn(CommandSideLogin commandSide, SessionCookie cookie, SecurityProblems problems) {
        this.commandSide = commandSide;
        this.cookie = cookie;
        this.problems = problems;
        this.wanted = cookie.wanted();
    }

    RequestCache wanted() {
        return wanted;
    }

    /** What the form sent. The result holds the token of a new session as its credentials. */
    Authentication authenticate(Authentication presented) {
        String token = commandSide.openSession(presented.getName(), String.valueOf(presented.getCredentials()));
        return UsernamePasswordAuthenticationToken.authenticated(presented.getName(), token, List.of());
    }

    /** To the form; but who may be signed in already is told that this cannot be found out now. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        AuthenticationException unchecked = SessionLogin.unchecked(request);
        if (unchecked == null) {
            form.commence(request, response, failure);
        } else {
            problems.commence(request, response, unchecked);
        }
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        cookie.set(request, response, String.valueOf(authentication.getCredentials()));
        // Who signed in gets forms of his own.
        cookie.csrf().saveToken(null, request, response);
        SavedRequest page = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(page == null ? request.getContextPath() + "/" : address(page));
    }

    /** Only what stands after the host: the cookie it comes from could have been planted by somebody. */
    private static String address(SavedRequest page) {
        UriComponents saved = UriComponentsBuilder.fromUriString(page.getRedirectUrl()).build();
        String path = "/" + String.valueOf(saved.getPath()).replaceAll("\\p{Cntrl}", "").replaceFirst("^[/\\\\]+", "");
        return saved.getQuery() == null ? path : path + "?" + saved.getQuery();
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE
                + (failure instanceof AuthenticationServiceException ? "?unavailable" : "?refused"));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        String token = SessionCookie.token(request);
        if (token != null) {
            commandSide.endSession(token);
            cookie.remove(request, response);
        }
    }
}
