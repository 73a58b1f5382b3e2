package org.disclosureledger.domain.request;

import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.statute.Basis;

/** An act that the state of the case has no place for, whatever the act says. */
record Closed(String rule, String sentence, Basis basis) {

    static final Closed NOT_REGISTERED = new Closed("RequestIsRegistered", "没有这件申请", Basis.ARTICLE_45);
    static final Closed REGISTERED = new Closed("RegisterOnlyOnce", "该申请已经登记", Basis.REGISTER_NUMBER_ONCE);
    static final Closed VOIDED = new Closed("VoidedStaysVoided", "该登记已作废，不能再办理", Basis.VOIDED_STAYS_VOIDED);
    static final Closed NOT_ANSWERED = new Closed("FollowsTheAnswer", "该申请尚未答复，不能进行答复之后的步骤", Basis.ARTICLE_33);

    static Closed answered(Conclusion conclusion) {
        return conclusion.withdrawn()
                ? new Closed("WithdrawnIsClosed", "申请人已于%s撤回该申请".formatted(conclusion.concludedOn()), Basis.ARTICLE_36)
                : new Closed("AnswerOnlyOnce", "该申请已于%s答复（%s），答复只能作出一次；如需更改请办理更正".formatted(conclusion.concludedOn(),
                        conclusion.outcome().label()), Basis.ARTICLE_36);
    }

    /** For what comes before the answer, or would be another end. */
    static Closed concluded(Conclusion conclusion) {
        return new Closed("ConcludedStaysConcluded",
                "该申请已于%s办结（%s），办结之后不能再登记这一步骤；登记有误的，请办理更正或者登记作废；经复议、诉讼等需要重新答复的，请登记重新答复".formatted(
                        conclusion.concludedOn(),
                        conclusion.withdrawn() ? "申请人撤回" : "答复：" + conclusion.outcome().label()),
                Basis.CONCLUDED_STAYS_CONCLUDED);
    }

    Finding finding() {
        return new Finding(rule, "", sentence, basis);
    }
}
