package org.disclosureledger.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A TCP port of the loopback address that nobody listened on a moment ago. */
final class FreePort {

    private FreePort() {
    }

    /** The wanted port, or any free one when 0 is wanted. */
    static int orAny(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
