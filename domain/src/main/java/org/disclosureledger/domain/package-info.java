/** What all events have in common. No rules live here. */
@org.jspecify.annotations.NullMarked
package org.disclosureledger.domain;
