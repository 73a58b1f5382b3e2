package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topic and looks at it. */
final class TopicAdmin implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicAdmin.class);

    private final RelaySettings settings;
    private final Admin admin;

    TopicAdmin(RelaySettings settings) {
        this.settings = settings;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000, AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000));
    }

    /** Events are kept for ever: the topic carries the whole history. */
    void createUnlessThere() throws InterruptedException, ExecutionException {
        if (admin.listTopics().names().get().contains(settings.topic())) {
            stampedByTheBroker();
            return;
        }
        try {
            admin.createTopics(List.of(new NewTopic(settings.topic(), Optional.of(settings.partitions()),
                    Optional.empty()).configs(
                            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG,
                                    TopicConfig.CLEANUP_POLICY_DELETE, TopicConfig.RETENTION_MS_CONFIG, "-1",
                                    TopicConfig.RETENTION_BYTES_CONFIG, "-1", TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                                    TimestampType.LOG_APPEND_TIME.name))))
                    .all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /**
     * Otherwise the broker refuses whatever our clock dates an hour ahead of its own, and the relay stands still until the
     * clock is mended. Who may not change the topic lives with that.
     */
    private void stampedByTheBroker() throws InterruptedException {
        try {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, settings.topic()),
                    List.of(new AlterConfigOp(new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                            TimestampType.LOG_APPEND_TIME.name), AlterConfigOp.OpType.SET))))
                    .all().get();
        } catch (ExecutionException e) {
            LOG.info("the topic keeps the timestamps of its producer: {}", String.valueOf(e.getCause()));
        }
    }

    /**
     * Asks every partition's leader, and so fails (to be tried again) while one has none: a producer must not meet a topic
     * that is only half there (KAFKA-15591).
     */
    Topic describe() throws InterruptedException, ExecutionException {
        TopicDescription description = admin.describeTopics(List.of(settings.topic())).topicNameValues().values()
                .iterator().next().get();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        description.partitions().forEach(
                partition -> wanted.put(new TopicPartition(settings.topic(), partition.partition()),
                        OffsetSpec.latest()));
        Map<Integer, Long> ends = new HashMap<>();
        admin.listOffsets(wanted).all().get()
                .forEach((partition, offset) -> ends.put(partition.partition(), offset.offset()));
        return new Topic(description.topicId().toString(), ends);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
