package org.disclosureledger.command.registerimport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosureledger.command.registerimport.sheet.UploadedFile;

/** The register of 和田地区 for 2024; its only copy lies with the tests of the whole system. */
public final class SampleYear {

    private static final Path FOLDER = Path.of("..", "standalone", "src", "test", "resources", "acceptance",
            "hetian-2024");

    private SampleYear() {
    }

    public static UploadedFile requests() {
        return new UploadedFile("requests.csv", requestsBytes());
    }

    public static UploadedFile appeals() {
        return new UploadedFile("appeals.csv", appealsBytes());
    }

    public static byte[] requestsBytes() {
        return bytes("requests.csv");
    }

    public static byte[] appealsBytes() {
        return bytes("appeals.csv");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
