/** The duties of an office on one page. Which they are, the clocks say. */
@NullMarked
package org.disclosureledger.query.pages.duties;

import org.jspecify.annotations.NullMarked;
