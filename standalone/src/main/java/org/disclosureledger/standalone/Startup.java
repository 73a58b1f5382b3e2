package org.disclosureledger.standalone;

import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.disclosureledger.servers.EmbeddedKafka;
import org.disclosureledger.servers.EmbeddedPostgres;
import org.disclosureledger.servers.ServerStartException;

/** The way from an owned data directory to a system that serves: both servers at once, then one side after the other. */
final class Startup {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    /** The common pool has too few threads on two cores, and the wrong class loader in a packed jar. */
    private static final Executor IN_A_THREAD = task -> Thread.ofPlatform().name("starting").start(task);

    private final Settings settings;
    private final DataDirectory directory;
    private final Parts parts = new Parts();

    Startup(Settings settings, DataDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    void run() {
        parts.closeAtTheEnd();
        try {
            var postgresStarting = CompletableFuture
                    .supplyAsync(() -> timed("PostgreSQL", () -> EmbeddedPostgres.start(directory.postgres(), 0)),
                            IN_A_THREAD);
            parts.add("PostgreSQL", onceStarted(postgresStarting));
            var kafkaStarting = CompletableFuture
                    .supplyAsync(() -> timed("Kafka", () -> EmbeddedKafka.start(directory.kafka(), 0)), IN_A_THREAD);
            parts.add("Kafka", onceStarted(kafkaStarting));
            var postgres = postgresStarting.join();
            var common = common(postgres, kafkaStarting.join());
            parts.add("命令端", timed("命令端", () -> Side.COMMAND
                    .start(with(common, settings.commandPort(), postgres.database("disclosure_command")))));
            parts.add("查询端", timed("查询端",
                    () -> Side.QUERY.start(with(common, settings.queryPort(), postgres.database("disclosure_query")))));
            ready();
        } catch (RuntimeException | Error e) {
            if (!parts.closing()) {
                throw refusal(e);
            }
        }
    }

    private static <T> T timed(String name, Supplier<T> start) {
        var before = System.nanoTime();
        var part = start.get();
        LOG.info("{} 就绪 {} s", name, seconds((System.nanoTime() - before) / 1e9));
        return part;
    }

    /** Closes what is still starting as soon as it has started; what failed to start has closed itself. */
    private static AutoCloseable onceStarted(CompletableFuture<? extends AutoCloseable> starting) {
        return () -> {
            var part = starting.handle((started, failure) -> started).join();
            if (part != null) {
                part.close();
            }
        };
    }

    private Map<String, Object> common(EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        var secrets = directory.secrets();
        var common = new HashMap<String, Object>();
        common.put("spring.datasource.username", EmbeddedPostgres.USERNAME);
        common.put("spring.datasource.password", postgres.password());
        common.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        common.put("disclosure.kafka.bootstrap-servers", kafka.bootstrapServers());
        common.put("disclosure.command-url", "http://localhost:" + settings.commandPort());
        common.put("disclosure.internal-token", orKept(settings.internalToken(), secrets, "internal-token"));
        common.put("disclosure.master-key", orKept(settings.masterKey(), secrets, "master-key"));
        common.put("disclosure.sample", settings.sample());
        common.put("disclosure.admin-password", settings.adminPassword());
        return common;
    }

    private static String orKept(String given, Secrets secrets, String name) {
        return given.isEmpty() ? secrets.kept(name) : given;
    }

    private static Map<String, Object> with(Map<String, Object> common, int port, String database) {
        var all = new HashMap<>(common);
        all.put("server.port", port);
        all.put("spring.datasource.url", database);
        return all;
    }

    private void ready() {
        var started = ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.info("""
                已就绪，用时 {} s / Ready {} s after the JVM's start
                  网页 Pages  http://localhost:{}
                  接口 API    http://localhost:{}
                  数据 Data   {}
                  用户 User   admin""", seconds((System.currentTimeMillis() - started) / 1e3),
                seconds((System.currentTimeMillis() - started) / 1e3), settings.queryPort(), settings.commandPort(),
                directory.path());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    /** The whole story goes to the log file, one line to the console. */
    private Refusal refusal(Throwable failure) {
        LoggerFactory.getLogger("failure").error("start failed", failure);
        var root = failure;
        while (root.getCause() != null && !(root instanceof ServerStartException)) {
            root = root.getCause();
        }
        return switch (root) {
            case ServerStartException e -> new Refusal(String.valueOf(e.getMessage()));
            case BindException e -> Ports.takenMeanwhile(settings); // free a moment ago, when we looked
            default -> {
                var cause = Objects.requireNonNullElse(root.getMessage(), root.toString());
                yield new Refusal("启动失败：" + cause + "；详见 " + directory.logs(), "start failed; see " + directory.logs());
            }
        };
    }
}
