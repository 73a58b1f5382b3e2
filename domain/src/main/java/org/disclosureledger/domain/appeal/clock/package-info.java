/**
 * The clocks of an appeal (复议诉讼期限), each with its own unit: the organ's own reply and defence, the decision, and the
 * applicant's window after it. Derived from the steps and the rules on each read, never stored as truth.
 */
@NullMarked
package org.disclosureledger.domain.appeal.clock;

import org.jspecify.annotations.NullMarked;
