package org.disclosureledger.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system in a JVM of its own, as an operator starts it. */
record Instance(Process process, BufferedReader console, int queryPort, int commandPort) {

    static Instance start(Path dataDirectory, int queryPort, int commandPort) throws IOException {
        return start(dataDirectory, queryPort, commandPort, Map.of());
    }

    /** @param environment beside what every instance of the tests gets */
    static Instance start(Path dataDirectory, int queryPort, int commandPort, Map<String, String> environment)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                Standalone.class.getName()).redirectErrorStream(true);
        builder.environment().put("DISCLOSURE_DATA_DIR", dataDirectory.toString());
        builder.environment().put("DISCLOSURE_QUERY_PORT", Integer.toString(queryPort));
        builder.environment().put("DISCLOSURE_COMMAND_PORT", Integer.toString(commandPort));
        builder.environment().put("DISCLOSURE_ADMIN_PASSWORD", Api.PASSWORD);
        builder.environment().putAll(environment);
        var process = builder.start();
        return new Instance(process, process.inputReader(StandardCharsets.UTF_8), queryPort, commandPort);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Everything up to the last line of a start; fails when the process ends before. */
    void awaitReady() throws IOException {
        var seen = new StringBuilder();
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            seen.append(line).append('\n');
            if (line.contains("用户 User")) {
                return;
            }
        }
        throw new AssertionError("ended instead of getting ready:\n" + seen);
    }

    /** As {@code kill}; unlike {@link Process#destroy()} it leaves the console open. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** What is still to come on the console, until the process ends. */
    List<String> remainingLines() {
        return console.lines().toList();
    }

    static int status(int port) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
