package org.disclosureledger.query.person;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Person;

/** A person in a role of a case; null when erased, or when there is none. */
record PersonRow(UUID caseId, Role role, @Nullable Person person) {

    enum Role {

        APPLICANT,
        APPELLANT;

        String code() {
            return this == APPLICANT ? "applicant" : "appellant";
        }
    }

    Person known() {
        if (person == null) {
            throw new IllegalStateException("erased");
        }
        return person;
    }

    @Override
    public String toString() {
        return "PersonRow[" + caseId + "]";
    }
}
