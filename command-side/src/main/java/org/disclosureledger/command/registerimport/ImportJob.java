package org.disclosureledger.command.registerimport;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.organ.OrganDirectory.Organ;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;

/** An import that waits or is under way. It lets go of the files as soon as they are checked: they hold personal data. */
final class ImportJob {

    private final UUID id;
    private final Organ organ;
    private final String actor;
    private final boolean dryRun;
    private @Nullable UploadedFile requests;
    private @Nullable UploadedFile appeals;

    ImportJob(UUID id, Organ organ, String actor, boolean dryRun, UploadedFile requests,
            @Nullable UploadedFile appeals) {
        this.id = id;
        this.organ = organ;
        this.actor = actor;
        this.dryRun = dryRun;
        this.requests = requests;
        this.appeals = appeals;
    }

    UUID id() {
        return id;
    }

    Organ organ() {
        return organ;
    }

    String actor() {
        return actor;
    }

    boolean dryRun() {
        return dryRun;
    }

    UploadedFile requests() {
        return Objects.requireNonNull(requests, "the files are gone after the check");
    }

    @Nullable
    UploadedFile appeals() {
        return appeals;
    }

    void dropFiles() {
        requests = null;
        appeals = null;
    }
}
