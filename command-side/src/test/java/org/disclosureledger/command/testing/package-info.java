/** Fixtures that several tests of the command side share. No test lives here. */
@NullMarked
package org.disclosureledger.command.testing;

import org.jspecify.annotations.NullMarked;
