package org.disclosureledger.domain.appeal;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Basis;

/** The articles that acts on an appeal rest on. */
final class AppealArticles {

    private AppealArticles() {
    }

    /** By which article the organ is served with the copy and replies. */
    static Basis hearing(AppealKind kind, @Nullable AppealProcedure procedure) {
        if (kind != AppealKind.REVIEW) {
            return Basis.LITIGATION_LAW_67;
        }
        return procedure == AppealProcedure.SIMPLIFIED ? Basis.REVIEW_LAW_54 : Basis.REVIEW_LAW_48;
    }

    /** By which article it is decided; of courts none was looked up (policy). */
    static Basis decision(AppealKind kind) {
        return kind == AppealKind.REVIEW ? Basis.REVIEW_LAW_62 : Basis.ACT_FOLLOWS_ITS_CAUSE;
    }
}
