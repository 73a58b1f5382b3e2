package org.disclosureledger.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.Table;

/** Persons, masked. Clear text does not leave this package. */
@Component
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the case names nobody, or the data were erased. */
    public Optional<MaskedPerson> find(UUID caseId) {
        return Optional.ofNullable(find(java.util.List.of(caseId)).get(caseId));
    }

    public Map<UUID, MaskedPerson> find(Collection<UUID> caseIds) {
        Map<UUID, MaskedPerson> found = new HashMap<>();
        jdbc.sql("select case_id, name, document_number, phone, address from person where case_id = any(?::uuid[])")
                .param(Table.ids(caseIds)).query(row -> {
                    found.put(row.getObject(1, UUID.class), MaskedPerson.of(row.getString(2), row.getString(3),
                            row.getString(4), row.getString(5)));
                });
        return found;
    }
}
