/** What all cases have in common: an event that happened on a legal date, and a decision about a command. What a case is lives in the packages below, one for each. */
@NullMarked
package org.disclosureledger.domain;

import org.jspecify.annotations.NullMarked;
