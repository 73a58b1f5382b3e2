package org.disclosureledger.domain.request.serve;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.statute.Basis;

/**
 * A notice that is delivered.
 *
 * @param name as 补正告知
 * @param pending the wait for what the last notice of its kind asks; null where there was none
 */
record ServedNotice(String name, @Nullable Wait pending, Basis basis) {}
