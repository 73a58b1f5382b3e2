package org.disclosureledger.query.person;

import org.jspecify.annotations.Nullable;

/**
 * A person as lists and cases show it: family name, and the last four digits of numbers.
 *
 * @param name as 张**
 * @param documentNumber as **************1234
 * @param address only whether there is one
 */
public record MaskedPerson(String name, @Nullable String documentNumber, @Nullable String phone,
        @Nullable String address) {

    private static final int SHOWN = 4;

    static MaskedPerson of(String name, @Nullable String documentNumber, @Nullable String phone,
            @Nullable String address) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
        return new MaskedPerson(name.substring(0, first) + "**", lastDigits(documentNumber), lastDigits(phone),
                address == null ? null : "***");
    }

    private static @Nullable String lastDigits(@Nullable String number) {
        if (number == null) {
            return null;
        }
        int hidden = number.length() > SHOWN ? number.length() - SHOWN : number.length();
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
