/** A register checked as a whole: what the office did becomes commands, judged by the same deciders as acts of the day, and rows that are known already are recognised. Nothing is stored here. */
@NullMarked
package org.disclosureledger.command.registerimport.check;

import org.jspecify.annotations.NullMarked;
