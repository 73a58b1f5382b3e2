package org.disclosureledger.command.registerimport.row;

/**
 * Something to be mended, or to be known. It quotes no contents of cells but register numbers and dates.
 *
 * @param sheet {@code requests} or {@code appeals}
 * @param row line of the sheet, from 1
 * @param column header of the column; empty when no single one is meant
 */
public record Problem(String sheet, int row, String column, String message) {}
