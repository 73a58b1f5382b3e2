/** A register checked as a whole: new rows become cases, rows that are known already are recognised, appeals find their requests. Nothing is stored here. */
@NullMarked
package org.disclosureledger.command.registerimport.check;

import org.jspecify.annotations.NullMarked;
