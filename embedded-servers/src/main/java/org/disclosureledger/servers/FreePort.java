package org.disclosureledger.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP port of the loopback address that nobody listened on a moment ago. Each is given once in a process: two servers
 * that start together, or the two listeners of one, must not be given the same.
 */
public final class FreePort {

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {
    }

    /** The wanted port, or any free one when 0 is wanted. */
    public static int orAny(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        int port = free();
        return GIVEN.add(port) ? port : orAny(0);
    }

    private static int free() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
