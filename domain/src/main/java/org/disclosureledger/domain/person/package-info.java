/** Personal data, sealed before it enters an event (B3 of the promises: erasing a key erases the person). Where the keys are kept is the command side's business. */
@NullMarked
package org.disclosureledger.domain.person;

import org.jspecify.annotations.NullMarked;
