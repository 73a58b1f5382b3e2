package org.disclosureledger.command.registerimport.row;

import java.util.List;
import java.util.Set;

import org.disclosureledger.command.registerimport.column.Column;
import org.disclosureledger.command.registerimport.column.SheetKind;

/**
 * A sheet that was read.
 *
 * @param fileName of the upload, for {@code reconstructedFrom}
 * @param headerRow line of the header
 * @param columns those that the sheet has
 */
public record RegisterSheet<C extends Enum<C> & Column>(SheetKind<C> kind, String fileName, int headerRow,
        Set<C> columns, List<RegisterRow<C>> rows) {

    /** A sheet that was not handed in. */
    public static <C extends Enum<C> & Column> RegisterSheet<C> absent(SheetKind<C> kind) {
        return new RegisterSheet<>(kind, "", 1, Set.of(), List.of());
    }
}
