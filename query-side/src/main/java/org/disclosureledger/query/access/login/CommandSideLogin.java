package org.disclosureledger.query.access.login;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException.Unauthorized;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.access.OrganTree;

/** Asks the command side whose credentials these are. */
@Component
class CommandSideLogin {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSideLogin.class);

    private final RestClient commandSide;
    private final OrganTree organs;
    private final RecentLogins recent = new RecentLogins(Ticker.systemTicker());

    /** What the command side may add one day is no concern of ours. */
    record Answer(String username, String displayName, @Nullable String organ, Set<String> roles,
            boolean mustChangePassword) {}

    record Opened(String token) {}

    record Problem(String detail) {}

    CommandSideLogin(@Value("${disclosure.command-url}") String url,
            @Value("${disclosure.internal-token}") String token, OrganTree organs) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.commandSide = RestClient.builder().baseUrl(url).requestFactory(requests)
                .defaultHeader("X-Internal-Token", token).build();
        this.organs = organs;
    }

    /**
     * @throws CredentialsRefused when they are not right
     * @throws AuthenticationServiceException when they cannot be checked now
     */
    Caller check(Credentials credentials) {
        return recent.get(credentials, () -> ask(credentials));
    }

    /**
     * Begins a session of the pages, and returns its token.
     *
     * @throws CredentialsRefused when the password is not right
     * @throws AuthenticationServiceException when it cannot be checked now
     */
    String openSession(String username, String password) {
        Credentials credentials = new Credentials.Password(username, password);
        return asked(side -> side.post().uri("/internal/sessions").contentType(MediaType.APPLICATION_JSON)
                .body(credentials.question()).retrieve().body(Opened.class)).token();
    }

    /** Here at once; on other instances within the minute for which they remember it. */
    void endSession(String token) {
        try {
            commandSide.delete().uri("/internal/sessions/current").headers(headers -> headers.setBearerAuth(token))
                    .retrieve().toBodilessEntity();
        } catch (RestClientException e) {
            LOG.warn("a session of the pages ends by itself only: {}", e.getClass().getSimpleName());
        } finally {
            recent.forget(new Credentials.Token(token)); // not before: a call meanwhile would be remembered again
        }
    }

    private Caller ask(Credentials credentials) {
        Answer answer = asked(side -> side.post().uri("/internal/authentication")
                .contentType(MediaType.APPLICATION_JSON).body(credentials.question()).retrieve().body(Answer.class));
        return new Caller(answer.username(), answer.displayName(), answer.organ(), answer.roles(),
                answer.mustChangePassword(), organs);
    }

    private <T> T asked(Function<RestClient, @Nullable T> question) {
        try {
            T answer = question.apply(commandSide);
            if (answer == null) {
                throw new AuthenticationServiceException("empty answer");
            }
            return answer;
        } catch (Unauthorized refused) {
            throw refused(refused);
        } catch (RestClientException unreachable) {
            LOG.warn("command side cannot check credentials: {}", unreachable.getClass().getSimpleName());
            throw new AuthenticationServiceException("command side not available", unreachable);
        }
    }

    /** A problem detail speaks of the caller's credentials; a 401 without one is about the internal token. */
    private static RuntimeException refused(Unauthorized refused) {
        HttpHeaders headers = refused.getResponseHeaders();
        if (headers == null || !MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(headers.getContentType())) {
            LOG.error(
                    "the command side does not accept the internal token: disclosure.internal-token must be the same");
            return new AuthenticationServiceException("internal token refused");
        }
        Problem problem = refused.getResponseBodyAs(Problem.class);
        return new CredentialsRefused(problem == null ? "用户名或密码不正确" : problem.detail());
    }
}
