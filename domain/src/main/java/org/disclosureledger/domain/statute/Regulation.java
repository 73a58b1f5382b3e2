package org.disclosureledger.domain.statute;

import java.time.LocalDate;

/** The Regulation on the disclosure of government information (政府信息公开条例) in time. */
public final class Regulation {

    /** The first text took force on this day; there were no such requests before. */
    public static final LocalDate FIRST_IN_FORCE = LocalDate.of(2008, 5, 1);

    private Regulation() {
    }
}
