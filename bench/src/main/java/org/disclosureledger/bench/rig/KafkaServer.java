package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

import org.disclosureledger.servers.EmbeddedKafka;

/** A Kafka node in a JVM of its own, always on the same port. */
public final class KafkaServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final Path log;
    private final int port = Ports.free();
    private JavaProcess process;

    private KafkaServer(Path data, Path log) {
        this.data = data;
        this.log = log;
        this.process = launch();
    }

    static KafkaServer start(Path data, Path log) {
        var server = new KafkaServer(data, log);
        server.awaitReady();
        return server;
    }

    /** The program of that JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        var kafka = EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop Kafka"));
        Thread.currentThread().join();
    }

    private JavaProcess launch() {
        return JavaProcess.start(List.of(),
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=rig-logback.xml", "-cp",
                        System.getProperty("java.class.path"), KafkaServer.class.getName(), data.toString(),
                        Integer.toString(port)),
                Map.of(), log);
    }

    private void awaitReady() {
        Waiting.until("Kafka listens, see " + log, PATIENCE, this::listens);
    }

    private boolean listens() {
        if (!process.alive()) {
            throw new IllegalStateException("Kafka ended:\n" + JavaProcess.tail(log, 20));
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public JavaProcess process() {
        return process;
    }

    /** On the same directory and port, after it was stopped or killed. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Deletes what it has stored; only while it is not running. */
    public void wipe() {
        if (process.alive()) {
            throw new IllegalStateException("Kafka is running");
        }
        try (var files = Files.list(data)) {
            for (var file : files.toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
