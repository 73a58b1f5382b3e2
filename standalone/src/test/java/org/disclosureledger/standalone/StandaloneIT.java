package org.disclosureledger.standalone;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StandaloneIT {

    @TempDir
    Path directory;

    @Test
    void keeps_its_data_when_killed_and_stops_everything_in_order_when_asked_to() throws Exception {
        var killed = Instance.start(directory, Instance.freePort(), Instance.freePort());
        try {
            killed.awaitReady();
            try (var connection = database(); var statement = connection.createStatement()) {
                statement.execute("create table public.kept(text text)");
                statement.execute("insert into public.kept values ('和田地区')");
            }
        } finally {
            killed.process().destroyForcibly().waitFor();
        }
        var masterKey = Files.readString(directory.resolve("secrets/master-key"));

        var next = Instance.start(directory, killed.queryPort(), killed.commandPort());
        try {
            next.awaitReady();
            assertThat(Instance.status(next.queryPort())).isLessThan(500);
            assertThat(Instance.status(next.commandPort())).isLessThan(500);
            try (var connection = database();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select text from public.kept")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("和田地区");
            }
            assertThat(Files.readString(directory.resolve("secrets/master-key"))).isEqualTo(masterKey);
            next.terminate();
            assertThat(next.remainingLines()).filteredOn(line -> line.endsWith("已停止")).containsExactly("查询端 已停止",
                    "命令端 已停止", "Kafka 已停止", "PostgreSQL 已停止");
            assertThat(directory.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        } finally {
            next.process().destroy();
            next.process().waitFor();
        }
    }

    @Test
    void a_second_instance_on_the_same_data_is_refused_in_one_line() throws Exception {
        try (var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertRefused(Instance.start(directory, Instance.freePort(), Instance.freePort()), "正被另一个实例使用");
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_line_that_names_it() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertRefused(Instance.start(directory, Instance.freePort(), taken.getLocalPort()),
                    "端口 " + taken.getLocalPort() + " 已被占用");
        }
    }

    @Test
    void a_data_directory_that_cannot_be_made_is_refused_in_one_line() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertRefused(Instance.start(file.resolve("data"), Instance.freePort(), Instance.freePort()), "不可写");
    }

    private static void assertRefused(Instance instance, String cause) throws InterruptedException {
        assertThat(instance.remainingLines()).singleElement().asString().contains(cause).contains(" / ");
        assertThat(instance.process().waitFor()).isEqualTo(1);
    }

    private Connection database() throws Exception {
        var port = Files.readAllLines(directory.resolve("postgresql/cluster/postmaster.pid")).get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/disclosure_command", "postgres",
                Files.readString(directory.resolve("postgresql/password")));
    }
}
