package org.disclosureledger.command.registerimport.sheet;

import java.util.Locale;

/** A file as it was uploaded; it holds personal data and lives in memory only. */
public final class UploadedFile {

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final byte[] bytes;

    /** @param name folders in front of it are dropped */
    public UploadedFile(String name, byte[] bytes) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        this.name = base.length() > LONGEST_NAME ? base.substring(base.length() - LONGEST_NAME) : base;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    /** Not copied: they may be 20 MB, and nobody writes to them. */
    byte[] bytes() {
        return bytes;
    }

    /** True for a zipped workbook (.xlsx), by its first bytes. */
    public boolean isWorkbook() {
        return startsWith('P', 'K', 3, 4);
    }

    boolean hasExtension(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
