/** Sheets as rows of typed values by column, with the problems of what could not be read. Whether a row is lawful, or known already, is not judged here. */
@NullMarked
package org.disclosureledger.command.registerimport.row;

import org.jspecify.annotations.NullMarked;
