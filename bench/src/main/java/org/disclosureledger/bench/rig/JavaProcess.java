package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, which may be treated badly. None outlives this one. */
public final class JavaProcess {

    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly), "kill what is left"));
    }

    private final Process process;

    private JavaProcess(Process process) {
        this.process = process;
    }

    /**
     * @param before words in front of {@code java}, such as {@code env NAME=value}; they must replace themselves by it
     * @param arguments of {@code java}: options, class path and main class or jar, and the program's own
     * @param log everything it prints is added there
     */
    static JavaProcess start(List<String> before, List<String> arguments, Map<String, String> environment, Path log) {
        var words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            ALIVE.add(process);
            return new JavaProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9}. */
    public void kill9() {
        process.destroyForcibly();
        ended(Duration.ofSeconds(20));
    }

    /** As {@code kill}; returns when it has ended, which it must within a minute. */
    public void stop() {
        process.destroy();
        if (!ended(Duration.ofMinutes(1))) {
            kill9();
            throw new IllegalStateException("process " + process.pid() + " did not end when asked to");
        }
    }

    /** It gets no more time until {@link #resume()}: to others it looks like a host that does not answer. */
    public void freeze() {
        Signals.send("STOP", process.pid());
    }

    public void resume() {
        Signals.send("CONT", process.pid());
    }

    /** Whether it has ended within that time. */
    public boolean ended(Duration patience) {
        try {
            var ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                ALIVE.remove(process);
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int exitStatus() {
        return process.exitValue();
    }

    /** The last lines of a log. */
    static String tail(Path log, int lines) {
        try {
            var all = Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList()
                    : List.<String>of();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
