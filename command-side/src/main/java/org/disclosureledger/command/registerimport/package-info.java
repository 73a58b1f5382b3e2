/** An office's existing register (台账) as events: taken in over HTTP, checked and appended in the background, all or nothing. Reading and judging the files lives in the packages below. */
@NullMarked
package org.disclosureledger.command.registerimport;

import org.jspecify.annotations.NullMarked;
