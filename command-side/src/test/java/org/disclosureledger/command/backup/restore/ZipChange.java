package org.disclosureledger.command.backup.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A well-formed copy of a backup file with one entry changed. */
final class ZipChange {

    private ZipChange() {
    }

    static Path of(Path original, String entry, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createTempFile(original.getParent(), "changed", ".zip");
        try (var from = new ZipFile(original.toFile()); var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var each : from.stream().toList()) {
                String text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((each.getName().equals(entry) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }
}
