/** Tables 3 and 4 as the form prints them. How figures come about is not known here. */
@NullMarked
package org.disclosureledger.query.pages.tables;

import org.jspecify.annotations.NullMarked;
