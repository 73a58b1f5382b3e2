package org.disclosureledger.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Throw-away directories of test servers, named after the process that owns them. */
final class Directories {

    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));

    private Directories() {
    }

    /** A directory for this process: {@code <prefix><pid>}; does not exist yet. */
    static Path ofThisProcess(String prefix) {
        return PARENT.resolve(prefix + ProcessHandle.current().pid());
    }

    /** Directories whose process is gone, because it was killed before it could tidy up. */
    static List<Path> ofDeadProcesses(String prefix) {
        try (var entries = Files.list(PARENT)) {
            return entries.filter(path -> path.getFileName().toString().matches(prefix + "\\d+"))
                    .filter(path -> ProcessHandle
                            .of(Long.parseLong(path.getFileName().toString().substring(prefix.length()))).isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
