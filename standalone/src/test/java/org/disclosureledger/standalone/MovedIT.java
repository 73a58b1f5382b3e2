package org.disclosureledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The way of docs/operations.md: backup of a running system, new data directory, the same tables. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MovedIT {

    @TempDir
    private Path directory;

    @Test
    void a_new_data_directory_filled_from_a_backup_shows_the_same_tables_and_persons() throws Exception {
        Path ledger = directory.resolve("ledger.zip");
        Path keys = directory.resolve("keys.zip");
        Path old = directory.resolve("old");
        JsonNode tables;
        String masterKey;
        Instance first = Instance.start(old, Instance.freePort(), Instance.freePort());
        try {
            first.awaitReady();
            Api api = Api.of(first);
            api.importRegister("653200", false, ".csv",
                    Map.of("requests", sample("requests.csv"), "appeals", sample("appeals.csv")));
            assertThat(api.command("/api/requests", """
                    {"organ":"653200","registerNumber":"2025-M-1",
                     "receipt":{"channel":"inPerson","receivedOn":"2025-09-10"},"category":"naturalPerson",
                     "applicant":{"name":"欧阳甲乙"},"content":"申请公开建设用地批复"}""").status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(60)).until(() -> api.get("/api/organs/653200/annual-tables/2024").body()
                    .path("table3").path("3.1").path(6).asInt() > 0);
            tables = upToDateTables(api);
            download(first, "ledger", ledger);
            download(first, "keys", keys);
            masterKey = Files.readString(old.resolve("secrets/master-key")).strip();
        } finally {
            first.process().destroy();
            first.process().waitFor();
        }

        Instance second = Instance.start(directory.resolve("new"), first.queryPort(), first.commandPort(),
                Map.of("DISCLOSURE_RESTORE_LEDGER", ledger.toString(), "DISCLOSURE_RESTORE_KEYS", keys.toString(),
                        "DISCLOSURE_MASTER_KEY", masterKey));
        try {
            second.awaitReady();
            Api api = Api.of(second);
            JsonNode moved = upToDateTables(api);
            assertThat(moved.path("table3")).isEqualTo(tables.path("table3"));
            assertThat(moved.path("table4")).isEqualTo(tables.path("table4"));
            assertThat(api.query("/api/requests/search", "{\"organ\":\"653200\",\"name\":\"欧阳甲乙\"}").body()
                    .path("count").asInt()).isEqualTo(1);
        } finally {
            second.process().destroy();
            second.process().waitFor();
        }
    }

    private static JsonNode upToDateTables(Api api) {
        String path = "/api/organs/653200/annual-tables/2024";
        await().atMost(Duration.ofSeconds(60)).until(() -> api.get(path).body().path("upToDate").asBoolean());
        return api.get(path).body();
    }

    private static void download(Instance instance, String part, Path file) throws Exception {
        String admin = Base64.getEncoder()
                .encodeToString(("admin:" + Api.PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest
                    .newBuilder(URI.create("http://localhost:" + instance.commandPort() + "/api/backup/" + part))
                    .header("Authorization", "Basic " + admin).build(), HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    private static byte[] sample(String file) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(MovedIT.class.getResourceAsStream("/acceptance/hetian-2024/" + file))) {
            return in.readAllBytes();
        }
    }
}
