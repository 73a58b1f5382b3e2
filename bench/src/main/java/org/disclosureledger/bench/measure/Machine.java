package org.disclosureledger.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The head of a report: on what, and with which settings, its figures were measured. */
final class Machine {

    private Machine() {
    }

    static void describe(Report report, Settings settings, DataSource commandDatabase) {
        JdbcClient jdbc = JdbcClient.create(commandDatabase);
        report.line("## Figures of " + Instant.now().truncatedTo(ChronoUnit.MINUTES));
        report.line("");
        report.line("- machine: %d cores, %s GiB memory, Linux %s; load when started: %s".formatted(
                Runtime.getRuntime().availableProcessors(), memory(), System.getProperty("os.version"), load()));
        report.line("- JVM: %s %s, heap at most %d MiB".formatted(System.getProperty("java.vendor"),
                Runtime.version(), Runtime.getRuntime().maxMemory() >> 20));
        report.line("- PostgreSQL %s: fsync=%s, synchronous_commit=%s, full_page_writes=%s, shared_buffers=%s"
                .formatted(show(jdbc, "server_version"), show(jdbc, "fsync"), show(jdbc, "synchronous_commit"),
                        show(jdbc, "full_page_writes"), show(jdbc, "shared_buffers")));
        if (commandDatabase instanceof HikariDataSource pool) {
            report.line("- pool of the command side: " + pool.getMaximumPoolSize());
        }
        report.line("- stored before: %,d events".formatted(
                jdbc.sql("select count(*) from event").query(Long.class).single()));
        report.line("- commit %s; seed %d; %d rounds of %.1f s".formatted(System.getProperty("bench.commit", "?"),
                settings.seed(), settings.rounds(), settings.round().toMillis() / 1e3));
    }

    private static String show(JdbcClient jdbc, String setting) {
        return jdbc.sql("show " + setting).query(String.class).single();
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 30;
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException _) {
            return "?";
        }
    }
}
