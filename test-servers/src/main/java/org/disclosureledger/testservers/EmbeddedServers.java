package org.disclosureledger.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.disclosureledger.servers.EmbeddedKafka;
import org.disclosureledger.servers.EmbeddedPostgres;

/** Servers inside this JVM and beside it, without durability. */
final class EmbeddedServers implements Servers {

    @Override
    public TestPostgres postgres() {
        EmbeddedPostgres server = EmbeddedPostgres.temporary();
        return new TestPostgres() {

            @Override
            public String freshDatabase() {
                return server.freshDatabase();
            }

            @Override
            public String username() {
                return EmbeddedPostgres.USERNAME;
            }

            @Override
            public String password() {
                return server.password();
            }
        };
    }

    @Override
    public TestKafka kafka() {
        return () -> EmbeddedKafka.temporary().bootstrapServers();
    }

    @Override
    public OwnKafka ownKafka() {
        try {
            return new Own(Files.createTempDirectory("disclosure-own-kafka-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Own implements OwnKafka {

        private final Path directory;
        private final int port;
        private EmbeddedKafka server;

        Own(Path directory) {
            this.directory = directory;
            this.server = EmbeddedKafka.start(directory, 0);
            this.port = server.port();
        }

        @Override
        public String bootstrapServers() {
            return server.bootstrapServers();
        }

        @Override
        public void stop() {
            server.close();
        }

        @Override
        public void start() {
            server = EmbeddedKafka.start(directory, port);
        }

        @Override
        public void wipe() {
            stop();
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            wipe();
        }
    }
}
