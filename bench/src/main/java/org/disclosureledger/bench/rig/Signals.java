package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Commands of the operating system that a drill needs. */
public final class Signals {

    private Signals() {
    }

    /** Sends a signal to a process that this machine started for a drill. */
    public static void send(String signal, long pid) {
        run("kill", "-" + signal, Long.toString(pid));
    }

    /** Runs a command to its end; one that fails is an error. Returns what it printed. */
    public static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
