package org.disclosureledger.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one PostgreSQL server, and whichever of its processes are alive. */
final class PostgresCluster {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    private final Path files;
    private final Path log;
    private final PostgresTools tools;

    PostgresCluster(Path files, Path log, PostgresTools tools) {
        this.files = files;
        this.log = log;
        this.tools = tools;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    void initialise(Path passwordFile, boolean durable) throws IOException {
        var done = tools.run(log, "initdb", "-D", files.toString(), "-U", EmbeddedPostgres.USERNAME, "--pwfile",
                passwordFile.toString(), "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "--locale-provider",
                "builtin", "--builtin-locale", "C.UTF-8", durable ? "--sync-method=fsync" : "--no-sync");
        if (!done) {
            // A half-made cluster would be taken for a finished one at the next start.
            Directories.delete(files);
            throw failed("initdb");
        }
    }

    /** Returns when connections are accepted; after a crash that is when the log has been replayed. */
    void start(PostgresConfiguration configuration) throws IOException {
        Files.writeString(files.resolve("postgresql.conf"), configuration.text());
        if (!tools.run(log, "pg_ctl", "start", "-D", files.toString(), "-l", log.toString(), "-w", "-t", "300", "-s")) {
            throw failed("pg_ctl start");
        }
    }

    /** Open transactions are rolled back, everything committed is written out. */
    void stop() throws IOException {
        if (processes().isEmpty()) {
            return;
        }
        if (!tools.run(log, "pg_ctl", "stop", "-D", files.toString(), "-m", "fast", "-w", "-t", "60", "-s")) {
            tools.run(log, "pg_ctl", "stop", "-D", files.toString(), "-m", "immediate", "-w", "-t", "10", "-s");
        }
    }

    /**
     * Ends what a killed JVM left behind. A process counts as left over when it runs a program called {@code postgres}
     * in this very directory (PostgreSQL's processes all work in their data directory), whatever the pid file says: the
     * number in it may belong to a stranger by now.
     */
    void endOrphans() throws IOException {
        var orphans = processes();
        if (!orphans.isEmpty()) {
            LOG.info("PostgreSQL of an earlier run is still alive (pid {}); stopping it", orphans.getFirst().pid());
            stop();
            awaitNone();
        }
        Files.deleteIfExists(files.resolve("postmaster.pid"));
    }

    /** Without its postmaster a straggler can only do harm: what it has not committed is lost anyway. */
    private void awaitNone() throws IOException {
        for (var stragglers = processes(); !stragglers.isEmpty(); stragglers = processes()) {
            stragglers.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private List<ProcessHandle> processes() throws IOException {
        if (!exists()) {
            return List.of();
        }
        var home = files.toRealPath();
        return ProcessHandle.allProcesses().filter(process -> isPostgresIn(home, process)).toList();
    }

    private static boolean isPostgresIn(Path home, ProcessHandle process) {
        try {
            var proc = Path.of("/proc", Long.toString(process.pid()));
            // The kernel marks a program whose file was replaced with " (deleted)".
            var program = Files.readSymbolicLink(proc.resolve("exe")).getFileName().toString();
            return program.split(" ", 2)[0].equals("postgres")
                    && Files.readSymbolicLink(proc.resolve("cwd")).equals(home);
        } catch (IOException _) { // gone meanwhile, or another user's
            return false;
        }
    }

    private ServerStartException failed(String what) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var last = lines.isEmpty() ? what : lines.getLast();
        return new ServerStartException(
                "PostgreSQL 无法启动（" + last + "），详见 " + log + " / PostgreSQL does not start (" + last
                        + "), see " + log);
    }
}
