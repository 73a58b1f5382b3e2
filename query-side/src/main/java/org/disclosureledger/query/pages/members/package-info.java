/** The cases behind one figure. The figure itself is on the page of the tables. */
@NullMarked
package org.disclosureledger.query.pages.members;

import org.jspecify.annotations.NullMarked;
