package org.disclosureledger.standalone;

import java.io.IOException;
import java.net.ServerSocket;

/** Whether the two ports of the system are free, asked before anything slow is started. */
final class Ports {

    private Ports() {
    }

    static void checkFree(Settings settings) {
        checkFree("DISCLOSURE_QUERY_PORT", settings.queryPort());
        checkFree("DISCLOSURE_COMMAND_PORT", settings.commandPort());
    }

    /** For a port that was free when asked, but could not be opened some seconds later. */
    static Refusal takenMeanwhile(Settings settings) {
        return inUse(settings.queryPort() + " / " + settings.commandPort(),
                "DISCLOSURE_QUERY_PORT / DISCLOSURE_COMMAND_PORT");
    }

    private static void checkFree(String name, int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException e) {
            throw inUse(Integer.toString(port), name);
        }
    }

    private static Refusal inUse(String port, String names) {
        return new Refusal("端口 " + port + " 已被占用；请停止占用它的程序，或用环境变量 " + names + " 另选端口",
                "port " + port + " is in use; stop the program that uses it or choose another port by " + names);
    }
}
