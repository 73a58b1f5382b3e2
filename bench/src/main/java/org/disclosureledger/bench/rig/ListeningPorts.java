package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The TCP ports that a process listens on, by what Linux tells about it. */
final class ListeningPorts {

    private static final String LISTENING = "0A";

    private ListeningPorts() {
    }

    static List<Integer> of(long pid) {
        var proc = Path.of("/proc", Long.toString(pid));
        var sockets = sockets(proc.resolve("fd"));
        return List.of("net/tcp", "net/tcp6").stream().map(proc::resolve).flatMap(table -> lines(table).stream())
                .map(line -> line.strip().split("\\s+")).filter(words -> words.length > 9)
                .filter(words -> words[3].equals(LISTENING) && sockets.contains("socket:[" + words[9] + "]"))
                .map(words -> Integer.parseInt(words[1].substring(words[1].lastIndexOf(':') + 1), 16)).distinct()
                .toList();
    }

    private static Set<String> sockets(Path descriptors) {
        var sockets = new HashSet<String>();
        try (var files = Files.list(descriptors)) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) { // some close meanwhile
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean servesKafkaClients(String address) {
        try (var admin = Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                2000))) {
            return admin.listTopics().names().get().contains(Rig.TOPIC);
        } catch (ExecutionException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
