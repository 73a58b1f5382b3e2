package org.disclosureledger.command.registerimport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a workbook once and keeps nothing, to know that it stays within bounds (a zip bomb does not). */
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
            }
        }
    }

    private static UnreadableSheet tooLarge() {
        return new UnreadableSheet(1, "工作簿解压后超过 400 MB 或部件过多，未读取");
    }
}
