package org.disclosureledger.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresIT {

    @TempDir
    Path directory;

    @Test
    void what_was_committed_is_there_after_a_restart() throws Exception {
        try (var server = EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0)) {
            var url = server.database("disclosure_command");
            execute(server, url, "create table note(text text)");
            execute(server, url, "insert into note values ('和田地区')");
        }
        try (var server = EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0)) {
            assertThat(ask(server, server.database("disclosure_command"), "select text from note")).isEqualTo("和田地区");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_jvm_is_stopped_and_its_data_kept() throws Exception {
        var child = ChildJvm.run(PostgresInChildJvm.class, directory.toString());
        assertThat(child.readLine()).isEqualTo("committed");
        var orphan = postmaster(directory);
        child.kill();
        assertThat(runs(orphan)).isTrue();

        try (var server = EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0)) {
            assertThat(runs(orphan)).isFalse();
            assertThat(ask(server, server.jdbcUrl("disclosure_command"), "select text from note")).isEqualTo("kept");
        }
    }

    /** A dead process whose new parent has not taken notice yet is still listed, but has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    @Test
    void a_pid_file_with_the_number_of_a_stranger_harms_neither_the_stranger_nor_the_start() throws Exception {
        EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("cluster/postmaster.pid"),
                    stranger.pid() + "\n" + directory.resolve("cluster") + "\n0\n5432\n\n127.0.0.1\n\nready\n");
            EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void commits_are_durable_and_forgotten_transactions_end() throws Exception {
        try (var server = EmbeddedPostgres.start(directory, EmbeddedPostgres.SHARED_TOOLS, 0)) {
            var url = server.jdbcUrl("postgres");
            assertThat(ask(server, url, "show fsync")).isEqualTo("on");
            assertThat(ask(server, url, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, url, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, url, "show transaction_timeout")).isEqualTo("2min");
            assertThat(ask(server, url, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void each_fresh_database_is_empty_and_a_password_is_needed() throws Exception {
        var server = EmbeddedPostgres.temporary();
        var first = server.freshDatabase();
        var second = server.freshDatabase();
        execute(server, first, "create table note(text text)");

        assertThat(ask(server, second, "select count(*) from pg_tables where schemaname = 'public'")).isEqualTo("0");
        assertThatThrownBy(() -> DriverManager.getConnection(first, EmbeddedPostgres.USERNAME, "guess"))
                .hasMessageContaining("password authentication failed");
    }

    private static ProcessHandle postmaster(Path directory) throws Exception {
        var pid = Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static void execute(EmbeddedPostgres server, String url, String sql) throws SQLException {
        try (var connection = connect(server, url); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String url, String sql) throws SQLException {
        try (var connection = connect(server, url);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server, String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedPostgres.USERNAME, server.password());
    }
}
