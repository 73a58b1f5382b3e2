package org.disclosureledger.domain.organ;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.DomainEvent;

/** What happened to an organ. */
public sealed interface OrganEvent extends DomainEvent {

    String code();

    @Override
    default UUID caseId() {
        return idOf(code());
    }

    /** The stream of an organ follows from its code, so that a code can be taken only once. */
    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("organ:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An organ (行政机关) began to keep its register here.
     *
     * @param code as 653200
     * @param parent code of the organ above; null at the root of a tree
     * @param calendar {@code national}, or the name of a regional overlay
     * @param registeredOn the day it was entered
     */
    record OrganRegistered(String code, String name, @Nullable String parent, String calendar,
            LocalDate registeredOn) implements OrganEvent {

        @Override
        public LocalDate legalDate() {
            return registeredOn;
        }
    }
}
