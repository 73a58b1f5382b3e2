package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReviewFirst;

/**
 * Review law art. 23: over a refusal the applicant sues only after a review (复议前置). A court may have accepted the suit all
 * the same, so that this is only marked.
 *
 * @param outcome of the answer in force to the request that the appeal is about
 */
public record ReviewedBeforeTheSuit(AppealKind kind, Outcome outcome, LocalDate answeredOn) implements Rule {

    @Override
    public boolean isBroken() {
        return kind == AppealKind.DIRECT_LITIGATION && ReviewFirst.applies(outcome, answeredOn);
    }

    @Override
    public String field() {
        return "kind";
    }

    @Override
    public String sentence() {
        return "该申请的答复（%s）属于复议前置的情形，应当先申请行政复议，对复议决定不服的再起诉；请核对类型“%s”".formatted(
                outcome.label(), kind.label());
    }

    @Override
    public Basis basis() {
        return Basis.REVIEW_LAW_23;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
