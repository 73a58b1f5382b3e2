package org.disclosureledger.bench.measure.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls with the administrator's name and password over kept connections. The JDK's plain client: it costs least. */
public final class Http {

    static {
        System.setProperty("http.maxConnections", "64");
    }

    private final String base;
    private final String authorization;

    Http(int port, String user, String password) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public String get(String path) throws IOException {
        return answer(open(path));
    }

    /** @throws IOException with the answer when the status is not one of success */
    public String post(String path, String json, Map<String, String> headers) throws IOException {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public String post(String path, String type, byte[] body, Map<String, String> headers) throws IOException {
        HttpURLConnection call = open(path);
        call.setRequestMethod("POST");
        call.setDoOutput(true);
        call.setFixedLengthStreamingMode(body.length);
        call.setRequestProperty("Content-Type", type);
        headers.forEach(call::setRequestProperty);
        try (var out = call.getOutputStream()) {
            out.write(body);
        }
        return answer(call);
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection call = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        call.setRequestProperty("Authorization", authorization);
        call.setConnectTimeout(10_000);
        call.setReadTimeout(60_000);
        return call;
    }

    private static String answer(HttpURLConnection call) throws IOException {
        int status = call.getResponseCode();
        try (InputStream in = status < 400 ? call.getInputStream() : call.getErrorStream()) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status >= 300) {
                throw new IOException(status + " " + text);
            }
            return text;
        }
    }
}
