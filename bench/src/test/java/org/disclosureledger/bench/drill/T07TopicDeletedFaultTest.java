package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

/**
 * The producer fails for good: its topic is deleted under it, and it sends at once to the one that is made anew, which is
 * where KAFKA-15591 lost records silently.
 */
class T07TopicDeletedFaultTest {

    @Test
    @Tag("long")
    void the_topic_is_deleted_twice_under_the_producer() throws Exception {
        SharedRig.drill("T07 topic deleted under the producer", rig -> _ -> {
            try (var admin = Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    rig.bootstrapServers()))) {
                admin.deleteTopics(List.of(Rig.TOPIC)).all().get();
                Waiting.until("the relay has made it anew", Duration.ofSeconds(60), () -> isThere(admin));
                Waiting.pause(Duration.ofSeconds(1));
                admin.deleteTopics(List.of(Rig.TOPIC)).all().get();
            }
        });
    }

    private static boolean isThere(Admin admin) {
        try {
            return admin.listTopics().names().get().contains(Rig.TOPIC);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
