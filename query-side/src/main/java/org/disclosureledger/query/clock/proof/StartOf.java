package org.disclosureledger.query.clock.proof;

import org.disclosureledger.domain.clock.ClockKind;

/** From which act a clock runs. */
final class StartOf {

    private StartOf() {
    }

    static String words(ClockKind kind) {
        return switch (kind) {
            case REPLY, SUPPLEMENT_NOTICE -> "收到申请之日";
            case REPLY_FROM_SUBMISSION -> "申请人提交之日";
            case REPLY_BY_OTHER_RECEIPT -> "有争议的另一收到日期";
            case SUPPLEMENT -> "补正告知送达申请人之日，未登记送达的为告知之日";
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION -> "征求意见书送达之日，未登记送达的为发出之日";
            case PAYMENT -> "收费通知送达申请人之日，未登记送达的为发出之日";
            case REVIEW_WINDOW, SUIT_WINDOW -> "答复送达申请人之日";
            case REPLY_SILENCE_WINDOW -> "答复期限届满之日";
            case REVIEW_REPLY -> "本机关收到行政复议申请书副本之日";
            case REVIEW_DECISION -> "复议机关受理之日";
            case DEFENCE -> "本机关收到起诉状副本之日";
            case SUIT_AFTER_REVIEW_WINDOW -> "复议决定送达之日";
        };
    }
}
