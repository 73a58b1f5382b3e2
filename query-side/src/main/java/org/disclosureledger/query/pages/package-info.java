/** What the pages share: dates in words, turning pages, names of cells, which organs are shown. No page of its own, and no SQL. */
@NullMarked
package org.disclosureledger.query.pages;

import org.jspecify.annotations.NullMarked;
