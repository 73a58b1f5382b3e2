package org.disclosureledger.command.registerimport.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the sheet counts it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.blank();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
