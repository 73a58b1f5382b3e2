package org.disclosureledger.query.web;

import org.jspecify.annotations.Nullable;

/** Text that can be looked for: PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
public final class Legible {

    private Legible() {
    }

    /** @throws Refusal (400) when the text holds control characters or unpaired surrogates */
    public static void require(String field, @Nullable String text) {
        if (text != null && !isLegible(text)) {
            String detail = "内容含有不允许的字符";
            throw isLegible(field) ? Refusal.malformed(field, detail) : Refusal.unreadable(detail);
        }
    }

    private static boolean isLegible(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
