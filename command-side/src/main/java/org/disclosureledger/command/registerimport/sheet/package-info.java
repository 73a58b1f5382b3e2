/** A file that an office uploads, read as numbered rows of cells: CSV in its encodings and separators, XLSX within bounds. What the columns mean is not known here. */
@NullMarked
package org.disclosureledger.command.registerimport.sheet;

import org.jspecify.annotations.NullMarked;
