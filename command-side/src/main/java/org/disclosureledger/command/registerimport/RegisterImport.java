package org.disclosureledger.command.registerimport;

import java.util.List;
import java.util.UUID;

import org.disclosureledger.command.registerimport.row.Problem;

/**
 * An import as its callers see it.
 *
 * @param rows of both sheets
 * @param imported rows that became cases; 0 until all of them did
 * @param skipped rows that exist with the same content
 */
public record RegisterImport(UUID id, ImportState state, String organ, boolean dryRun, int rows, int imported,
        int skipped, List<Problem> problems, List<Problem> warnings, Progress progress) {

    /**
     * @param rowsTotal 0 until both sheets are read
     * @param eventsTotal 0 until the check is over
     */
    public record Progress(int rowsRead, int rowsChecked, int rowsTotal, int eventsAppended, int eventsTotal) {}
}
