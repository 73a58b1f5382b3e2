package org.disclosureledger.servers;

import java.util.HashMap;
import java.util.Map;

/** The settings of a single small node. */
final class KafkaConfiguration {

    private KafkaConfiguration() {
    }

    static Map<String, String> node(String logs, int port, int controllerPort) {
        var node = new HashMap<String, String>();
        node.put("process.roles", "broker,controller");
        node.put("node.id", "1");
        node.put("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        node.put("advertised.listeners", "BROKER://127.0.0.1:" + port);
        node.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        node.put("inter.broker.listener.name", "BROKER");
        node.put("controller.listener.names", "CONTROLLER");
        node.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        // After kill -9 the controller still holds the dead broker's registration for one session; the default makes
        // the next start wait nine seconds.
        node.put("broker.session.timeout.ms", "1500");
        node.put("broker.heartbeat.interval.ms", "300");
        node.put("log.dirs", logs);
        node.put("auto.create.topics.enable", "false");
        node.put("offsets.topic.replication.factor", "1");
        node.put("offsets.topic.num.partitions", "1");
        node.put("transaction.state.log.replication.factor", "1");
        node.put("transaction.state.log.min.isr", "1");
        node.put("transaction.state.log.num.partitions", "1");
        node.put("share.coordinator.state.topic.replication.factor", "1");
        node.put("share.coordinator.state.topic.min.isr", "1");
        node.put("share.coordinator.state.topic.num.partitions", "1");
        node.put("group.initial.rebalance.delay.ms", "0");
        // Nothing expires. Small segments, because the unflushed ones are read again after a crash.
        node.put("log.retention.ms", "-1");
        node.put("log.segment.bytes", "67108864");
        node.put("num.network.threads", "1");
        node.put("num.io.threads", "2");
        node.put("background.threads", "2");
        node.put("num.recovery.threads.per.data.dir", "2");
        node.put("group.coordinator.threads", "1");
        node.put("log.cleaner.threads", "1");
        node.put("log.cleaner.dedupe.buffer.size", "4194304");
        return node;
    }
}
