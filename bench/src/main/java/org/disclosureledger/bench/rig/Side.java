package org.disclosureledger.bench.rig;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One command side or query side as a process, always on the same port. */
public final class Side {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final Path jar;
    private final int port = Ports.free();
    private final List<String> settings;
    private final Path log;
    private JavaProcess process;

    private Side(String name, Path jar, List<String> settings, Path log) {
        this.name = name;
        this.jar = jar;
        this.settings = new ArrayList<>(settings);
        this.settings.add("--server.port=" + port);
        this.log = log;
        this.process = launch(List.of(), List.of());
    }

    /** Returns at once; see {@link #awaitReady()}. */
    static Side start(String name, String module, List<String> settings, Path log) {
        return new Side(name, Jars.of(module), settings, log);
    }

    private JavaProcess launch(List<String> before, List<String> more) {
        var arguments = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString()));
        arguments.addAll(settings);
        arguments.addAll(more);
        return JavaProcess.start(before, arguments, Map.of(), log);
    }

    /** Takes calls. */
    public Duration awaitReady() {
        return Waiting.until(name + " is ready, see " + log, PATIENCE, () -> {
            if (!process.alive()) {
                throw new IllegalStateException(name + " ended:\n" + JavaProcess.tail(log, 60));
            }
            return endpoint().ready();
        });
    }

    /** As it was, after it was stopped or killed; returns at once. */
    public void startAgain() {
        startAgain(List.of(), List.of());
    }

    /** @param before words in front of {@code java}; {@code more} further settings */
    public void startAgain(List<String> before, List<String> more) {
        process = launch(before, more);
    }

    public Endpoint endpoint() {
        return new Endpoint(name, address());
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public JavaProcess process() {
        return process;
    }

    /** The end of its log. */
    String lastLines() {
        return JavaProcess.tail(log, 80);
    }
}
