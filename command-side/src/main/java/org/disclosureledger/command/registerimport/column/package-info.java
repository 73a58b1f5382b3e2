/** The columns of the two sheets (申请台账、复议诉讼台账), and how a cell of each is read as a typed value. Rows and headers live in `row`. */
@NullMarked
package org.disclosureledger.command.registerimport.column;

import org.jspecify.annotations.NullMarked;
