package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.statute.Basis;

/** The day of delivery may be recorded anew while the notice is open, as another day. */
record DeliveryChangesSomething(ServedNotice notice, LocalDate deliveredOn) implements Rule {

    @Override
    public boolean isBroken() {
        Wait wait = notice.pending();
        return wait != null && deliveredOn.equals(wait.reachedOn());
    }

    @Override
    public String field() {
        return "deliveredOn";
    }

    @Override
    public String sentence() {
        return "%s送达日期已登记为%s".formatted(notice.name(), deliveredOn);
    }

    @Override
    public Basis basis() {
        return Basis.CORRECTION_CHANGES_SOMETHING;
    }
}
