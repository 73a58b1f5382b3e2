package org.disclosureledger.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the operator may set, all by environment.
 *
 * @param dataDirectory {@code DISCLOSURE_DATA_DIR}
 * @param queryPort {@code DISCLOSURE_QUERY_PORT}: pages and reads
 * @param commandPort {@code DISCLOSURE_COMMAND_PORT}: commands
 * @param sample {@code DISCLOSURE_SAMPLE}: whether a new data directory gets a sample organ
 * @param adminPassword {@code DISCLOSURE_ADMIN_PASSWORD}: empty for a random one
 * @param masterKey {@code DISCLOSURE_MASTER_KEY}: empty for the one kept in the data directory
 * @param internalToken {@code DISCLOSURE_INTERNAL_TOKEN}: empty for the one kept in the data directory
 */
record Settings(Path dataDirectory, int queryPort, int commandPort, boolean sample, String adminPassword,
        String masterKey, String internalToken) {

    Settings {
        if (queryPort == commandPort) {
            throw new Refusal("DISCLOSURE_QUERY_PORT 与 DISCLOSURE_COMMAND_PORT 相同（" + queryPort + "）；请改用两个不同的端口",
                    "DISCLOSURE_QUERY_PORT and DISCLOSURE_COMMAND_PORT are the same; set two different ports");
        }
    }

    static Settings of(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("DISCLOSURE_DATA_DIR", "data")).toAbsolutePath().normalize(),
                port(environment, "DISCLOSURE_QUERY_PORT", 8080), port(environment, "DISCLOSURE_COMMAND_PORT", 8081),
                Boolean.parseBoolean(environment.getOrDefault("DISCLOSURE_SAMPLE", "true")),
                environment.getOrDefault("DISCLOSURE_ADMIN_PASSWORD", ""),
                environment.getOrDefault("DISCLOSURE_MASTER_KEY", ""),
                environment.getOrDefault("DISCLOSURE_INTERNAL_TOKEN", ""));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var text = environment.getOrDefault(name, Integer.toString(usual));
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new Refusal(name + "=" + text + " 不是端口号；请设为 1 至 65535 之间的整数",
                    name + "=" + text + " is no port; set a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return "Settings[" + dataDirectory + ", " + queryPort + ", " + commandPort + "]"; // no secrets
    }
}
