/** Cases that the store has already, as rows of a register, so that a row of the same content is recognised. What follows from a difference is decided in `check`. */
@NullMarked
package org.disclosureledger.command.registerimport.known;

import org.jspecify.annotations.NullMarked;
