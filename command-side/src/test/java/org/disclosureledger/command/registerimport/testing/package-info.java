/** Registers for tests: made up from a seed, or written cell by cell. No test lives here. */
@NullMarked
package org.disclosureledger.command.registerimport.testing;

import org.jspecify.annotations.NullMarked;
