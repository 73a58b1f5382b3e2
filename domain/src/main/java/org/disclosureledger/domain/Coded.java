package org.disclosureledger.domain;

import java.util.Arrays;
import java.util.Optional;

/** An alternative with a stable code for machines and a label (中文) as offices write it. */
public interface Coded {

    /** Stable; stands in stored events and in the API. */
    String code();

    /** As printed in the register or the form. */
    String label();

    /** The constant with this code, or with this label. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String codeOrLabel) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(codeOrLabel) || e.label().equals(codeOrLabel)).findFirst();
    }
}
