package org.disclosureledger.command.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a backup file says about itself, in its last entry.
 *
 * @param schemaVersion the newest migration of the database
 * @param takenAt the database's clock
 * @param ledger id of the first event of all, the same in every backup of one ledger; null when there was none
 * @param program version of the program that wrote the file; null when it does not know
 */
public record Manifest(int format, Part part, String schemaVersion, Instant takenAt, @Nullable UUID ledger,
        @Nullable String program, List<Table> tables) {

    public static final int FORMAT = 1;
    public static final String ENTRY = "manifest.json";

    public Manifest {
        tables = List.copyOf(tables);
    }

    /**
     * @param columns in the order of the fields
     * @param sha256 of the entry's text, hexadecimal
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        public Table {
            columns = List.copyOf(columns);
        }

        public String entry() {
            return name + ".copy";
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
