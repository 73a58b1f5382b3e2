package org.disclosureledger.command.registerimport;

import java.util.UUID;

import org.disclosureledger.command.registerimport.check.CheckProgress;

/** Writes the progress of a check down, a few times a second. */
final class ReportedProgress implements CheckProgress {

    private static final long NANOS_BETWEEN = 300_000_000L;

    private final Imports imports;
    private final UUID id;
    private long lastWritten = System.nanoTime() - NANOS_BETWEEN;
    private int read;

    ReportedProgress(Imports imports, UUID id) {
        this.imports = imports;
        this.id = id;
    }

    @Override
    public void read(int rows) {
        read = rows;
        write(0, 0);
    }

    @Override
    public void checked(int rows, int total) {
        write(rows, total);
    }

    private void write(int checked, int total) {
        if (System.nanoTime() - lastWritten >= NANOS_BETWEEN) {
            imports.progress(id, read, checked, total);
            lastWritten = System.nanoTime();
        }
    }
}
