package org.disclosureledger.testservers;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class TestServersIT {

    @Test
    void each_test_gets_a_database_that_is_empty() throws Exception {
        TestPostgres postgres = TestServers.postgres();
        String one = postgres.freshDatabase();
        String other = postgres.freshDatabase();

        assertThat(one).isNotEqualTo(other);
        for (String address : List.of(one, other)) {
            try (var connection = DriverManager.getConnection(address, postgres.username(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table note (text text)");
            }
        }
    }

    @Test
    void all_tests_have_one_kafka() throws Exception {
        assertThat(TestServers.kafka()).isSameAs(TestServers.kafka());
        try (Admin admin = admin(TestServers.kafka())) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void a_kafka_of_its_own_keeps_address_and_data_when_it_is_stopped_and_loses_the_data_when_it_is_wiped()
            throws Exception {
        try (OwnKafka kafka = TestServers.ownKafka()) {
            String address = kafka.bootstrapServers();
            try (Admin admin = admin(kafka)) {
                admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
            }
            kafka.stop();
            kafka.start();
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            awaitTopics(kafka, Set.of("kept"));

            kafka.wipe();
            kafka.start();
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            awaitTopics(kafka, Set.of());
        }
    }

    @Test
    void what_cannot_be_chosen_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TestServers.choose("none"))
                .withMessageContaining("auto, embedded, containers");
    }

    private static void awaitTopics(TestKafka kafka, Set<String> names) {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            try (Admin admin = admin(kafka)) {
                assertThat(admin.listTopics().names().get()).isEqualTo(names);
            }
        });
    }

    private static Admin admin(TestKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
