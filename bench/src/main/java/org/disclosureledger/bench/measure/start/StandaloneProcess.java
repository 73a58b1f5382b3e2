package org.disclosureledger.bench.measure.start;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The standalone system as a process of its own, on free ports. */
final class StandaloneProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Process process;
    private final long started;
    private final int queryPort;

    StandaloneProcess(Path jar, Path directory) throws IOException {
        this.queryPort = freePort();
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Daxoniq.update-checker.disabled=true", "-jar", jar.toString()).redirectErrorStream(true)
                .redirectOutput(new File(directory + ".log"));
        builder.environment().put("DISCLOSURE_DATA_DIR", directory.toString());
        builder.environment().put("DISCLOSURE_QUERY_PORT", Integer.toString(queryPort));
        builder.environment().put("DISCLOSURE_COMMAND_PORT", Integer.toString(freePort()));
        this.started = System.nanoTime();
        this.process = builder.start();
    }

    double secondsToReady() {
        while (System.nanoTime() - started < LONGEST.toNanos()) {
            if (isReady()) {
                return (System.nanoTime() - started) / 1e9;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended by itself: " + process.exitValue());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("not ready after " + LONGEST);
    }

    /** As {@code kill -9}: the database it started is left behind for the next start to find. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean isReady() {
        try {
            HttpURLConnection probe = (HttpURLConnection) URI
                    .create("http://127.0.0.1:" + queryPort + "/actuator/health/readiness").toURL().openConnection();
            probe.setConnectTimeout(200);
            probe.setReadTimeout(1_000);
            return probe.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
