package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole system on free ports of 127.0.0.1, everything in one directory: two servers, command sides, query sides. */
public final class Rig implements RunningSystem, AutoCloseable {

    /** Of the administrator. */
    public static final String PASSWORD = "only-for-drills";
    public static final String COMMAND_DATABASE = "disclosure_command";
    public static final String QUERY_DATABASE = "disclosure_query";
    public static final String TOPIC = "disclosure-events";
    /** Where a query side reaches the command side: an address of its own, so that this way alone can be cut. */
    public static final String COMMAND_SIDE_FOR_QUERIES = "127.0.0.2";

    private final Path directory;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final List<Side> commandSides;
    private final List<Side> querySides;
    private final List<Balancer> balancers = new ArrayList<>();
    private final URI commandAddress;
    private final URI queryAddress;

    private Rig(Path directory, int commandSideCount, int querySideCount) {
        this.directory = directory;
        postgres = PostgresServer.start(directory.resolve("postgresql"));
        kafka = KafkaServer.start(made(directory.resolve("kafka")), directory.resolve("kafka.log"));
        commandSides = IntStream.rangeClosed(1, commandSideCount)
                .mapToObj(n -> side("command-side", n, COMMAND_DATABASE, Optional.empty(), directory)).toList();
        commandSides.forEach(Side::awaitReady);
        commandAddress = addressOf(commandSides);
        var forQueries = commandSides.size() > 1
                ? commandAddress.toString()
                : "http://" + COMMAND_SIDE_FOR_QUERIES + ":" + commandAddress.getPort();
        querySides = IntStream.rangeClosed(1, querySideCount)
                .mapToObj(n -> side("query-side", n, QUERY_DATABASE, Optional.of(forQueries), directory)).toList();
        querySides.forEach(Side::awaitReady);
        queryAddress = addressOf(querySides);
    }

    /** Returns when everything takes calls. */
    public static Rig start(Path directory, int commandSides, int querySides) {
        return new Rig(directory, commandSides, querySides);
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Side side(String module, int number, String database, Optional<String> commandUrl, Path directory) {
        var settings = new ArrayList<>(List.of("--spring.datasource.url=" + postgres.database(database),
                "--spring.datasource.password=" + postgres.password(),
                "--disclosure.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--disclosure.kafka.topic=" + TOPIC, "--disclosure.internal-token=token-of-the-drills",
                "--disclosure.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--disclosure.admin-password=" + PASSWORD, "--disclosure.sample=false"));
        commandUrl.ifPresent(url -> settings.add("--disclosure.command-url=" + url));
        var name = module + " " + number;
        return Side.start(name, module, settings, directory.resolve(module + "-" + number + ".log"));
    }

    private URI addressOf(List<Side> sides) {
        if (sides.size() == 1) {
            return sides.getFirst().address();
        }
        var balancer = Balancer.start(sides);
        balancers.add(balancer);
        return balancer.address();
    }

    /** Where everything lies, the logs among it. */
    public Path directory() {
        return directory;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public List<Side> commandSides() {
        return commandSides;
    }

    public List<Side> querySides() {
        return querySides;
    }

    public List<Side> sides() {
        return Stream.concat(commandSides.stream(), querySides.stream()).toList();
    }

    @Override
    public URI commandAddress() {
        return commandAddress;
    }

    @Override
    public URI queryAddress() {
        return queryAddress;
    }

    @Override
    public JdbcClient commandDatabase() {
        return postgres.jdbc(COMMAND_DATABASE);
    }

    @Override
    public JdbcClient queryDatabase() {
        return postgres.jdbc(QUERY_DATABASE);
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public List<Endpoint> endpoints() {
        return sides().stream().map(Side::endpoint).toList();
    }

    @Override
    public String lastLines() {
        var text = new StringBuilder();
        sides().forEach(side -> text.append("\n===== ").append(side.name()).append('\n').append(side.lastLines()));
        return text.toString();
    }

    @Override
    public void close() {
        balancers.forEach(Balancer::stop);
        sides().forEach(side -> side.process().kill9());
        kafka.process().kill9();
        postgres.stop();
    }
}
