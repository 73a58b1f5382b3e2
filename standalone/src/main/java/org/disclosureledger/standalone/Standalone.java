package org.disclosureledger.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Main class of the whole system in one process (整套系统，一个进程). */
public final class Standalone {

    private Standalone() {
    }

    public static void main(String[] arguments) {
        // The console speaks Chinese whatever the locale says, or each character becomes a question mark.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.setProperty("axoniq.update-checker.disabled", "true");
        try {
            start();
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start() {
        var settings = Settings.of(System.getenv());
        var directory = DataDirectory.claim(settings.dataDirectory());
        Ports.checkFree(settings);
        // The first logger opens the log file, so nothing above this line may have one.
        System.setProperty("disclosure.logs", directory.logs().toString());
        new Startup(settings, directory).run();
    }
}
