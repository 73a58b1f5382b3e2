/** Start of the command side, which accepts or refuses and does nothing else. Each capability lives in its own package. */
@NullMarked
package org.disclosureledger.command;

import org.jspecify.annotations.NullMarked;
