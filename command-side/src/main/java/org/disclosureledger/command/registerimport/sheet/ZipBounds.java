package org.disclosureledger.command.registerimport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook and keeps nothing, to know that it stays within bounds: in size (a zip bomb does not), and in the
 * places of its cells.
 */
final class ZipBounds {

    /** A register of 200,000 rows unpacks to less. */
    private static final long LARGEST = 400L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private ZipBounds() {
    }

    static void check(byte[] zipped) throws IOException {
        long size = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setByteArray(zipped).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
                try (InputStream in = zip.getInputStream(part)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        size += n;
                        if (size > LARGEST) {
                            throw tooLarge();
                        }
                    }
                }
                try (InputStream in = zip.getInputStream(part)) {
                    CellBounds.check(in);
                }
            }
        }
    }

    /** False for workbooks of programs that write no formats. */
    static boolean hasStyles(byte[] zipped) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(zipped).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
    }

    private static UnreadableSheet tooLarge() {
        return new UnreadableSheet(1, "工作簿解压后超过 400 MB 或部件过多，未读取");
    }
}
