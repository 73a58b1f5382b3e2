/** A row of the register of requests as the acts it tells of, judged by the same deciders as acts of the day; one mistake is one problem. Which rows are new, and what becomes of the whole register, is the business of `check`. */
@NullMarked
package org.disclosureledger.command.registerimport.acts;

import org.jspecify.annotations.NullMarked;
