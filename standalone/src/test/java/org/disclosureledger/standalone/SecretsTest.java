package org.disclosureledger.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void a_secret_has_32_bytes_stays_the_same_and_is_readable_by_its_owner_only() throws Exception {
        var folder = directory.resolve("secrets");
        var first = new Secrets(folder).kept("master-key");

        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(new Secrets(folder).kept("master-key")).isEqualTo(first);
        assertThat(new Secrets(folder).kept("internal-token")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master-key"))))
                .isEqualTo("rw-------");
    }
}
