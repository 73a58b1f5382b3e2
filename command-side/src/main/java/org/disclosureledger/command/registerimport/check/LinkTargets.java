package org.disclosureledger.command.registerimport.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.known.StoredRequest;
import org.disclosureledger.domain.DomainEvent;

/** The requests that appeals may name by 登记编号: those of the same file, and those of the store. */
final class LinkTargets {

    /** @param receivedOn null when the file's row cannot be read */
    record Target(UUID requestId, @Nullable LocalDate receivedOn) {}

    private final Map<String, Target> targets = new HashMap<>();

    void add(String registerNumber, UUID requestId, @Nullable LocalDate receivedOn) {
        targets.put(registerNumber, new Target(requestId, receivedOn));
    }

    /** Looks up in the store what the file does not have. */
    void complete(Set<String> registerNumbers, KnownCases known, String organ) {
        Set<String> missing = registerNumbers.stream().filter(n -> !targets.containsKey(n))
                .collect(Collectors.toSet());
        Map<String, UUID> stored = missing.isEmpty() ? Map.of() : known.requests(organ, missing);
        Map<UUID, List<DomainEvent>> events = stored.isEmpty() ? Map.of() : known.events(stored.values());
        stored.forEach((number, id) -> add(number, id,
                StoredRequest.of(events.getOrDefault(id, List.of()), Map.of()).row().date(RequestColumn.RECEIVED_ON)));
    }

    Optional<Target> find(String registerNumber) {
        return Optional.ofNullable(targets.get(registerNumber));
    }
}
