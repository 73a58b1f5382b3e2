package org.disclosureledger.query.clock.proof;

import org.disclosureledger.domain.clock.ClockKind;

/** By which act a clock ended. */
final class EndOf {

    private EndOf() {
    }

    /** @param day in words */
    static String words(ClockKind kind, String day) {
        return switch (kind) {
            case REPLY, REPLY_FROM_SUBMISSION, REPLY_BY_OTHER_RECEIPT -> "该申请于%s办结（作出答复或者申请人撤回）".formatted(day);
            case SUPPLEMENT_NOTICE -> "本机关于%s告知申请人补正".formatted(day);
            case SUPPLEMENT -> "等待补正于%s结束（收到补正或者申请办结）".formatted(day);
            case THIRD_PARTY_OPINION, CO_PRODUCER_OPINION, OTHER_ORGAN_OPINION ->
                "征求意见于%s结束（收回意见或者申请办结）".formatted(day);
            case PAYMENT -> "等待缴费于%s结束（收到缴费或者申请办结）".formatted(day);
            case REVIEW_WINDOW, SUIT_WINDOW, REPLY_SILENCE_WINDOW, SUIT_AFTER_REVIEW_WINDOW ->
                "该期限已于%s届满".formatted(day);
            case REVIEW_REPLY, DEFENCE -> "该期限于%s结束（本机关提交或者案件审结）".formatted(day);
            case REVIEW_DECISION -> "复议于%s审结".formatted(day);
        };
    }
}
