package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Signals;
import org.disclosureledger.bench.rig.Waiting;

/** Packets to one port of the loopback address vanish, as behind a firewall: no refusal, no end of a connection. */
class T23NetworkCutFaultTest {

    @Test
    @Tag("long")
    void nobody_reaches_kafka() throws Exception {
        SharedRig.drill("T23 Kafka unreachable 30 s", drill -> drill.shownBy("command-side 1", "query-side 1"),
                rig -> _ -> cut(Duration.ofSeconds(30), "127.0.0.1", rig.kafka().port()));
    }

    @Test
    void the_query_side_does_not_reach_the_command_side() throws Exception {
        SharedRig.drill("T23 query side cut off 16 s", drill -> drill.shownBy("query-side 1"), rig -> _ -> cut(
                Duration.ofSeconds(16), Rig.COMMAND_SIDE_FOR_QUERIES, rig.commandSides().getFirst().port()));
    }

    private static void cut(Duration duration, String address, int port) {
        var rule = List.of("OUTPUT", "-p", "tcp", "-d", address, "--dport", Integer.toString(port), "-j", "DROP");
        Assumptions.assumeTrue(iptables("-I", rule), "needs the right to set rules by iptables");
        try {
            Waiting.pause(duration);
        } finally {
            iptables("-D", rule);
        }
    }

    private static boolean iptables(String what, List<String> rule) {
        try {
            var words = new ArrayList<>(List.of("iptables", what));
            words.addAll(rule);
            Signals.run(words.toArray(String[]::new));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
