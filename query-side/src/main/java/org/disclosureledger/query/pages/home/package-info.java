/** The first page: organs and the state of the read models. Nothing about single cases. */
@NullMarked
package org.disclosureledger.query.pages.home;

import org.jspecify.annotations.NullMarked;
