package org.disclosureledger.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Kafka node (broker and controller) on 127.0.0.1, in this JVM, with its data in one directory.
 *
 * <p>A stopped one does not start again; a new one on the same directory and port carries on where it ended.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final String TEMPORARY = "disclosure-kafka-";

    static {
        // Kafka's answer to a full disk is to end the process. It is not alone in this one: commands are accepted
        // without it. Kafka expects that these never return, and ends the calling thread with an AssertionError.
        Exit.setExitProcedure(EmbeddedKafka::gaveUp);
        Exit.setHaltProcedure(EmbeddedKafka::gaveUp);
    }

    private final KafkaRaftServer server;
    private final int port;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the node; formats the directory when it is new. Returns when clients are served.
     *
     * @param port 0 for any free one
     * @throws ServerStartException with one sentence that says why
     */
    public static EmbeddedKafka start(Path directory, int port) {
        var chosen = FreePort.orAny(port);
        var logs = directory.toAbsolutePath().toString();
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve("meta.properties"))) {
                format(logs);
            }
            var configuration = KafkaConfig.fromProps(configuration(logs, chosen, FreePort.orAny(0)), false);
            var server = new KafkaRaftServer(configuration, Time.SYSTEM);
            try {
                server.startup();
            } catch (Throwable e) {
                server.shutdown();
                throw e;
            }
            return new EmbeddedKafka(server, chosen);
        } catch (Throwable e) {
            throw new ServerStartException("Kafka 无法启动：" + e + " / Kafka does not start: " + e, e);
        }
    }

    /** The node that all tests of this JVM share; its directory is deleted at the end of the JVM. */
    public static EmbeddedKafka temporary() {
        return Temporary.SERVER;
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the node; what was acknowledged stays, as far as the operating system writes it out. */
    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void format(String logs) throws Exception {
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES).setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString()).setDirectories(List.of(logs)).setMetadataLogDirectory(logs)
                .setReleaseVersion(MetadataVersion.latestProduction()).setControllerListenerName("CONTROLLER").run();
    }

    private static Properties configuration(String logs, int port, int controllerPort) {
        var properties = new Properties();
        properties.putAll(KafkaConfiguration.node(logs, port, controllerPort));
        return properties;
    }

    private static void gaveUp(int status, @Nullable String message) {
        LOG.error("Kafka gave up (status {}): {}", status, message);
    }

    /** Made at the first use, once per JVM. */
    private static final class Temporary {

        static final EmbeddedKafka SERVER = start();

        private static EmbeddedKafka start() {
            Directories.ofDeadProcesses(TEMPORARY).forEach(Directories::delete);
            var directory = Directories.ofThisProcess(TEMPORARY);
            var server = EmbeddedKafka.start(directory, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                Directories.delete(directory);
            }, "stop temporary Kafka"));
            return server;
        }
    }
}
