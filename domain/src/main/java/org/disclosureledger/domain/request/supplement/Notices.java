package org.disclosureledger.domain.request.supplement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;

/** The last supplement notice, and what became of it. */
final class Notices {

    private Notices() {
    }

    static @Nullable LocalDate noticedOn(RequestSteps steps) {
        RequestSteps.Wait last = steps.last(WaitFor.SUPPLEMENT);
        return last == null ? null : last.from();
    }

    static @Nullable LocalDate supplementedOn(RequestSteps steps) {
        RequestSteps.Wait last = steps.last(WaitFor.SUPPLEMENT);
        return last == null ? null : last.to();
    }
}
