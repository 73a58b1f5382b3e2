package org.disclosureledger.domain.request.extend;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/**
 * Art. 33(2): the head of the disclosure office agrees. Art. 35 does not say who does; whoever approves extensions
 * approves deferrals (policy). Older registers do not say who did.
 *
 * @param act as 延期答复
 */
record ApprovedByTheHead(String act, @Nullable String approvedBy, Basis basis) implements Rule {

    @Override
    public boolean isBroken() {
        return approvedBy == null || approvedBy.isBlank();
    }

    @Override
    public String field() {
        return "approvedBy";
    }

    @Override
    public String sentence() {
        return "%s应当经政府信息公开工作机构负责人同意，请填写批准人".formatted(act);
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
