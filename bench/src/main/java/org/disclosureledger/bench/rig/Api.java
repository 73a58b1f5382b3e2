package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a side as an API client does. A call that gets no answer ends with an {@link IOException}. */
public final class Api {

    static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final String authorization;
    private final Duration patience;

    /** @param body a missing node when there was none */
    public record Answer(int status, JsonNode body) {

        public boolean success() {
            return status >= 200 && status < 300;
        }
    }

    private Api(URI address, String authorization, Duration patience) {
        this.address = address;
        this.authorization = authorization;
        this.patience = patience;
    }

    /** With HTTP Basic, as the first administrator of a rig. */
    public static Api of(URI address) {
        var basic = Base64.getEncoder()
                .encodeToString(("admin:" + Rig.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return new Api(address, "Basic " + basic, Duration.ofSeconds(60));
    }

    /** With a token that this command side gives, sent to that address. */
    public Api withToken(URI other) {
        var issued = post("/api/tokens", "");
        if (!issued.success()) {
            throw new IllegalStateException("no token: " + issued);
        }
        return new Api(other, "Bearer " + issued.body().get("token").asString(), patience);
    }

    /** Waits no longer than this for an answer. */
    public Api patient(Duration longest) {
        return new Api(address, authorization, longest);
    }

    public Answer get(String path) {
        return now(to(path).GET());
    }

    /** An empty body is none. */
    public Answer post(String path, String json) {
        return now(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A command that may be repeated; what follows from it carries the key as its correlation id too. */
    public Answer command(String path, String json, String key) throws IOException {
        return send(to(path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .header("X-Correlation-Id", key).POST(BodyPublishers.ofString(json)));
    }

    /** Any other call, on a path of this address. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(patience).header("Authorization", authorization);
    }

    private Answer now(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var json = response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(response.statusCode(),
                    json && !response.body().isBlank() ? JSON.readTree(response.body()) : JSON.missingNode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }
}
