package org.disclosureledger.query.feed.source;

import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.query.feed.PersonKeys;
import org.disclosureledger.query.feed.RecordedEvent;

/** The internal event feed of the command side. Whatever fails is a {@code RestClientException}. */
@Component
public class CommandSide {

    private final RestClient patient;
    private final RestClient quick;
    private final MasterKey masterKey;

    CommandSide(InternalClients clients, MasterKey masterKey) {
        this.patient = clients.patient();
        this.quick = clients.quick();
        this.masterKey = masterKey;
    }

    /** Answers within two seconds, or fails. */
    public FeedHead head() {
        return answered(quick.get().uri("/internal/feed/head").retrieve().body(FeedHead.class));
    }

    /** The events after a position, in the order of the store. */
    public FeedPage events(FeedHead.Position after, int limit) {
        return answered(patient.get().uri("/internal/feed/events?xid={xid}&index={index}&limit={limit}", after.xid(),
                after.index(), limit).retrieve().body(FeedPage.class));
    }

    /** Versions {@code from} to {@code to} of a case, both included, as far as they exist. */
    public List<RecordedEvent> stream(UUID caseId, long from, long to) {
        return answered(patient.get().uri("/internal/feed/streams/{id}?from={from}&to={to}", caseId, from, to)
                .retrieve().body(FeedPage.class)).events();
    }

    /** The data keys that still exist. */
    public PersonKeys keys(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return PersonKeys.NONE;
        }
        WrappedKeys wrapped = answered(
                patient.post().uri("/internal/keys").body(Map.of("ids", ids)).retrieve().body(WrappedKeys.class));
        Map<UUID, DataKey> keys = new HashMap<>();
        wrapped.keys().forEach((id, key) -> keys.put(id, masterKey.unwrap(id, Base64.getDecoder().decode(key))));
        return new PersonKeys(keys);
    }

    private static <T> T answered(@Nullable T body) {
        if (body == null) {
            throw new ResourceAccessException("命令侧的答复没有内容");
        }
        return body;
    }

    record WrappedKeys(Map<UUID, String> keys) {}
}
