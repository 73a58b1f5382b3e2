package org.disclosureledger.domain.request.consult;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.statute.Basis;

/** Who is consulted; what silence means differs (art. 32 against art. 34). */
public enum ConsultationKind implements Coded {

    /** Art. 32: silent, the organ decides by itself. */
    THIRD_PARTY("thirdParty", "第三方"),
    /** Art. 34: silence is consent. */
    CO_PRODUCER("coProducer", "共同制作机关"),
    /** Arts 11, 17: other organs concerned. */
    OTHER_ORGAN("otherOrgan", "其他机关");

    private final String code;
    private final String label;

    ConsultationKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** What the order of its steps rests on; of other organs no article speaks (policy). */
    Basis order() {
        return switch (this) {
            case THIRD_PARTY -> Basis.ARTICLE_32;
            case CO_PRODUCER -> Basis.ARTICLE_34;
            case OTHER_ORGAN -> Basis.ACT_FOLLOWS_ITS_CAUSE;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
