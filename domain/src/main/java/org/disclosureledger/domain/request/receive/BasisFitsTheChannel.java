package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Art. 31 gives each channel its basis; 〔2015〕207号 knows others, for letters that reached another unit and for announced channels. */
record BasisFitsTheChannel(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        return receipt.basis() != receipt.channel().basis();
    }

    @Override
    public String field() {
        return "basis";
    }

    @Override
    public String sentence() {
        return "%s的申请以%s为收到申请之日，现登记为%s；国办公开办函〔2015〕207号等另有规定的，请注明凭据".formatted(receipt.channel().label(),
                receipt.channel().basis().label(), receipt.basis().label());
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
