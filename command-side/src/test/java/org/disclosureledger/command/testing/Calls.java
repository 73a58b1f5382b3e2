package org.disclosureledger.command.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Calls over real HTTP; an error status is an answer like any other. */
public final class Calls {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
    };

    private final RestClient client;

    public Calls(int port) {
        client = RestClient.builder().baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {}).build();
    }

    /** Header names and values in turns; the body as JSON text when it is not empty. */
    public ResponseEntity<Map<String, Object>> send(HttpMethod method, String path, String body, String... headers) {
        return call(method, path, body, headers).toEntity(JSON);
    }

    private RestClient.ResponseSpec call(HttpMethod method, String path, String body, String... headers) {
        RestClient.RequestBodySpec call = client.method(method).uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            call.header(headers[i], headers[i + 1]);
        }
        if (!body.isEmpty()) {
            call.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return call.retrieve();
    }

    public ResponseEntity<Map<String, Object>> get(String path, String... headers) {
        return send(HttpMethod.GET, path, "", headers);
    }

    public ResponseEntity<Map<String, Object>> post(String path, String body, String... headers) {
        return send(HttpMethod.POST, path, body, headers);
    }

    /** As the value of the header {@code Authorization}. */
    public static String basic(String username, String password) {
        return "Basic " + HttpHeaders.encodeBasicAuth(username, password, StandardCharsets.UTF_8);
    }
}
