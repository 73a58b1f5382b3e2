package org.disclosureledger.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running system as an API client does. */
record Api(int queryPort, int commandPort, HttpClient client) {

    static final String PASSWORD = "integration-test-only";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param body JSON; a missing node when there was none */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

    static Api of(Instance instance) {
        return new Api(instance.queryPort(), instance.commandPort(), HttpClient.newHttpClient());
    }

    Answer get(String path) {
        return send(to(queryPort, path).GET());
    }

    Answer getCommandSide(String path) {
        return send(to(commandPort, path).GET());
    }

    Answer command(String path, String json) {
        return send(
                to(commandPort, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer command(String path, String json, String idempotencyKey) {
        return send(to(commandPort, path).header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofString(json)));
    }

    Answer query(String path, String json) {
        return send(to(queryPort, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** @param files by part name; the file name is the part's with the given ending */
    Answer importRegister(String organ, boolean dryRun, String ending, Map<String, byte[]> files) {
        String boundary = "----register";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((part, bytes) -> {
            text(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s%s\"\r\n\r\n"
                    .formatted(boundary, part, part, ending));
            body.writeBytes(bytes);
            text(body, "\r\n");
        });
        text(body, "--" + boundary + "--\r\n");
        return send(to(commandPort, "/api/organs/%s/register-imports?dryRun=%s".formatted(organ, dryRun))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(int port, String path) {
        String basic = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + basic);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(),
                    response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body()), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
