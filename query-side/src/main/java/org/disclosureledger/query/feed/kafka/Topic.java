package org.disclosureledger.query.feed.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** What the broker says of the topic. */
@Component
public class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Map<String, Object> configuration;
    private volatile @org.jspecify.annotations.Nullable Admin admin;

    /**
     * @param id changes when the topic is made anew
     * @param ends per partition the offset that the next record will get
     */
    public record Extent(String id, Map<Integer, Long> ends) {}

    Topic(@Value("${disclosure.kafka.topic}") String name, KafkaAdmin kafka) {
        this.name = name;
        this.configuration = new HashMap<>(kafka.getConfigurationProperties());
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    }

    /** @throws KafkaException when the broker does not say */
    public Extent extent() {
        try {
            TopicDescription topic = admin().describeTopics(List.of(name)).allTopicNames()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).get(name);
            if (topic == null) {
                throw new KafkaException("no topic " + name);
            }
            Map<TopicPartition, OffsetSpec> latest = topic.partitions().stream().collect(
                    Collectors.toMap(p -> new TopicPartition(name, p.partition()), _ -> OffsetSpec.latest()));
            Map<Integer, Long> ends = new HashMap<>();
            admin().listOffsets(latest).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return new Extent(topic.topicId().toString(), ends);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the broker does not describe topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private synchronized Admin admin() {
        Admin present = admin;
        if (present == null) {
            present = Admin.create(configuration);
            admin = present;
        }
        return present;
    }

    @PreDestroy
    void close() {
        Admin present = admin;
        if (present != null) {
            present.close(Duration.ofSeconds(1));
        }
    }
}
