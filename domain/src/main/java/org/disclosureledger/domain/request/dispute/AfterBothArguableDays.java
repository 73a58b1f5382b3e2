package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.Basis;

/**
 * While a later day of receipt is arguable, an act before it rules that day out: it could no longer be determined
 * without lying behind the act.
 *
 * @param field of the command
 */
public record AfterBothArguableDays(String field, LocalDate day, RequestSteps steps) implements Rule {

    @Override
    public boolean isBroken() {
        return steps.claimed() != null && day.isBefore(steps.claimed().on());
    }

    @Override
    public String sentence() {
        return "收到日期有争议：办理日期（%s）早于主张的收到日期（%s），办理后不能再认定该日为收到日期".formatted(day,
                steps.claimed() == null ? "" : steps.claimed().on());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
