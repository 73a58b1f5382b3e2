package org.disclosureledger.query.access.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of the pages. The one that counts holds a token of the command side and is out of reach for scripts; a cookie
 * counts for every port of a host, hence the names.
 */
@Component
class SessionCookie {

    private static final String NAME = "disclosure-session";
    private static final String CSRF = "disclosure-csrf";
    private static final String SAME_SITE = "Lax";

    private final @Nullable Boolean secure;

    /** @param secure whether browsers may send the cookies by https only; null: as the call came */
    SessionCookie(@Value("${disclosure.secure-cookies:#{null}}") @Nullable Boolean secure) {
        this.secure = secure;
    }

    /** The token that the call shows, not yet checked; null when it shows none. */
    static @Nullable String token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    void set(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, ResponseCookie.from(NAME, token));
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(NAME, "").maxAge(0));
    }

    private void add(HttpServletRequest request, HttpServletResponse response,
            ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.path("/").httpOnly(true).sameSite(SAME_SITE)
                .secure(secure == null ? request.isSecure() : secure).build().toString());
    }

    /** What a form of our pages must bring along: the same in a cookie, which no other site can read. */
    CsrfTokenRepository csrf() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(CSRF);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> {
            cookie.sameSite(SAME_SITE);
            if (secure != null) {
                cookie.secure(secure);
            }
        });
        return repository;
    }

    /** The page that somebody wanted who has to sign in first. */
    RequestCache wanted() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(call -> "GET".equals(call.getMethod()));
        cache.setCookieCustomizer(cookie -> {
            cookie.setAttribute("SameSite", SAME_SITE);
            if (secure != null) {
                cookie.setSecure(secure);
            }
        });
        return cache;
    }
}
