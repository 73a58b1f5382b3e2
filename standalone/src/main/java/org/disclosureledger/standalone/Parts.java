package org.disclosureledger.standalone;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, to be closed once, in the opposite order, however the process is told to end. */
final class Parts {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private record Part(String name, AutoCloseable closeable) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean closing;

    /** From now on SIGTERM, Ctrl-C and {@code System.exit} close the parts. */
    void closeAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "ordered stop"));
    }

    synchronized <T extends AutoCloseable> T add(String name, T closeable) {
        parts.push(new Part(name, closeable));
        if (closing) {
            close(parts.pop()); // asked to end while this one was starting
        }
        return closeable;
    }

    synchronized boolean closing() {
        return closing;
    }

    private synchronized void close() {
        closing = true;
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(Part part) {
        try {
            part.closeable().close();
            LOG.info("{} 已停止", part.name());
        } catch (Exception e) {
            LOG.warn("{} 未能正常停止", part.name(), e);
        }
    }
}
