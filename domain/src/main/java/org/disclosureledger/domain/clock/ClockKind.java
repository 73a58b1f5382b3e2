package org.disclosureledger.domain.clock;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.statute.Basis;

/** Which limit a clock counts. */
public enum ClockKind implements Coded {

    /** 20 working days and an extension, art. 33. */
    REPLY("reply", "答复期限", LimitUnit.WORKING_DAYS, Party.OFFICE, Basis.ARTICLE_33),
    /** The same from the day of submission: an internal target where both sides confirm later, domain rules Q1. */
    REPLY_FROM_SUBMISSION("replyFromSubmission", "自提交之日起的内部目标", LimitUnit.WORKING_DAYS, Party.OFFICE,
            Basis.policy("reply-from-submission")),
    /** The same from the other arguable day of receipt. */
    REPLY_BY_OTHER_RECEIPT("replyByOtherReceipt", "按另一争议收到日期的答复期限", LimitUnit.WORKING_DAYS, Party.OFFICE,
            Basis.ARTICLE_31),
    /** 7 working days from receipt, art. 30. */
    SUPPLEMENT_NOTICE("supplementNotice", "补正告知期限", LimitUnit.WORKING_DAYS, Party.OFFICE, Basis.ARTICLE_30),
    /** The limit set in the notice. */
    SUPPLEMENT("supplement", "申请人补正期限", LimitUnit.WORKING_DAYS, Party.APPLICANT, Basis.ARTICLE_30),
    /** 15 working days from the letter's arrival; silent, the organ decides, art. 32. */
    THIRD_PARTY_OPINION("thirdPartyOpinion", "第三方提出意见期限", LimitUnit.WORKING_DAYS, Party.CONSULTEE, Basis.ARTICLE_32),
    /** 15 working days from the letter's arrival; silence is consent, art. 34. */
    CO_PRODUCER_OPINION("coProducerOpinion", "共同制作机关提出意见期限", LimitUnit.WORKING_DAYS, Party.CONSULTEE,
            Basis.ARTICLE_34),
    /** No limit in the Regulation: by policy. */
    OTHER_ORGAN_OPINION("otherOrganOpinion", "其他机关提出意见期限", LimitUnit.WORKING_DAYS, Party.CONSULTEE,
            Basis.policy("other-organ-opinion-limit")),
    /** 20 working days from the day after the notice. */
    PAYMENT("payment", "缴费期限", LimitUnit.WORKING_DAYS, Party.APPLICANT, Basis.FEE_RULES),
    /** 60 days from delivery of the answer, review law art. 20. */
    REVIEW_WINDOW("reviewWindow", "申请行政复议期限", LimitUnit.CALENDAR_DAYS, Party.APPLICANT, Basis.REVIEW_LAW_20),
    /** Six months from delivery of the answer, procedure law art. 46. */
    SUIT_WINDOW("suitWindow", "直接起诉期限", LimitUnit.MONTHS, Party.APPLICANT, Basis.LITIGATION_LAW_46),
    /** Six months from the end of the reply limit, while the organ is silent, interpretation art. 66. */
    REPLY_SILENCE_WINDOW("replySilenceWindow", "对逾期不答复的起诉期限", LimitUnit.MONTHS, Party.APPLICANT,
            Basis.LITIGATION_INTERPRETATION_66),
    /** 10 or 5 working days from the copy, review law arts 48, 54. */
    REVIEW_REPLY("reviewReply", "行政复议书面答复期限", LimitUnit.WORKING_DAYS, Party.OFFICE, Basis.REVIEW_LAW_48),
    /** 60 days and an extension of 30, or 30, from acceptance, review law art. 62. */
    REVIEW_DECISION("reviewDecision", "行政复议审理期限", LimitUnit.CALENDAR_DAYS, Party.AUTHORITY, Basis.REVIEW_LAW_62),
    /** 15 days from the copy, procedure law art. 67. */
    DEFENCE("defence", "行政诉讼答辩期限", LimitUnit.CALENDAR_DAYS, Party.OFFICE, Basis.LITIGATION_LAW_67),
    /** 15 days from the review decision, procedure law art. 45. */
    SUIT_AFTER_REVIEW_WINDOW("suitAfterReviewWindow", "不服复议决定的起诉期限", LimitUnit.CALENDAR_DAYS, Party.APPLICANT,
            Basis.LITIGATION_LAW_45);

    private final String code;
    private final String label;
    private final LimitUnit unit;
    private final Party party;
    private final String citation;

    ClockKind(String code, String label, LimitUnit unit, Party party, Basis basis) {
        this.code = code;
        this.label = label;
        this.unit = unit;
        this.party = party;
        this.citation = basis.citation();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    public LimitUnit unit() {
        return unit;
    }

    /** Whose act ends it. */
    public Party party() {
        return party;
    }

    /** A right that lapses on its last day, and no duty that somebody is late with. */
    public boolean isWindow() {
        return switch (this) {
            case REVIEW_WINDOW, SUIT_WINDOW, REPLY_SILENCE_WINDOW, SUIT_AFTER_REVIEW_WINDOW -> true;
            default -> false;
        };
    }

    public Basis basis() {
        return new Basis(citation);
    }
}
