package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged programs of this build, found below the folder that the system property {@value #ROOT} names. */
final class Jars {

    static final String ROOT = "disclosure.root";

    private Jars() {
    }

    /** @throws IllegalStateException with what to do when the module is not packaged */
    static Path of(String module) {
        var root = System.getProperty(ROOT);
        var target = Path.of(root == null ? "." : root, module, "target").toAbsolutePath().normalize();
        if (!Files.isDirectory(target)) {
            throw new IllegalStateException("nothing packaged in " + target + "; first: mvn -DskipTests package");
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar")).findFirst().orElseThrow(
                    () -> new IllegalStateException(
                            "no runnable jar in " + target + "; first: mvn -DskipTests package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
