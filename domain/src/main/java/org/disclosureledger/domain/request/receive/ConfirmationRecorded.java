package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.ReceiptBasis;

/**
 * Art. 31(3): what came by internet or fax is received on the day both sides confirmed; without that day on record nobody
 * can show it. Older registers never had a column for it.
 */
record ConfirmationRecorded(Receipt receipt, boolean reconstructed) implements Rule {

    @Override
    public boolean isBroken() {
        return !reconstructed && receipt.basis() == ReceiptBasis.BOTH_SIDES_CONFIRMATION
                && receipt.confirmedOn() == null;
    }

    @Override
    public String field() {
        return "confirmedOn";
    }

    @Override
    public String sentence() {
        return "未登记双方确认之日：以%s方式提交的申请以双方确认之日为收到申请之日，现按收到日期（%s）起算".formatted(
                receipt.channel().label(), receipt.receivedOn());
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
