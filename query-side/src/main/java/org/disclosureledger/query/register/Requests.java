package org.disclosureledger.query.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.status.Visibility;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.person.MaskedPerson;
import org.disclosureledger.query.person.Persons;
import org.disclosureledger.query.web.Legible;
import org.disclosureledger.query.web.Page;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/** The register, asked. */
@Component
public class Requests {

    /** They handle cases; others have no need to look for a person. */
    private static final Set<String> FINDERS = Set.of("registrar", "handler", "head", "appeals");

    private final JdbcClient jdbc;
    private final Organs organs;
    private final Persons persons;
    private final Visibility visibility;

    Requests(JdbcClient jdbc, Organs organs, Persons persons, Visibility visibility) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.persons = persons;
        this.visibility = visibility;
    }

    /** Whether the caller sees what only the handling of cases needs. */
    public static boolean handlesCases(Caller caller) {
        return !Collections.disjoint(caller.roles(), FINDERS);
    }

    /**
     * The request of that id, or of {@code organ:registerNumber}, for the present caller to see.
     *
     * @param atLeast waits for this version
     */
    public RequestView get(String idOrNumber, @Nullable Long atLeast) {
        if (atLeast != null) {
            visibility.await(() -> readable(idOrNumber).map(r -> OptionalLong.of(r.version()))
                    .orElse(OptionalLong.empty()), atLeast);
        }
        return readable(idOrNumber).orElseThrow(Requests::unknown);
    }

    /** What is not the caller's to read is answered as what does not exist, and nobody waits for it. */
    private Optional<RequestView> readable(String idOrNumber) {
        int colon = idOrNumber.indexOf(':');
        if (colon > 0) {
            String organ = idOrNumber.substring(0, colon);
            requireReadable(organ);
            if (organs.find(organ).isEmpty()) {
                throw unknown();
            }
        }
        Optional<RequestView> request = find(idOrNumber);
        request.ifPresent(r -> requireReadable(r.organ()));
        return request;
    }

    private static void requireReadable(String organ) {
        if (!Caller.current().mayRead(organ)) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这件申请");
    }

    public Optional<RequestView> find(String idOrNumber) {
        int colon = idOrNumber.indexOf(':');
        if (colon > 0) {
            // A voided registration may have left its number to another one.
            return jdbc.sql("""
                    select request_id, entry from register where organ = ? and register_number = ?
                    order by status = 'voided', request_id limit 1""").param(idOrNumber.substring(0, colon))
                    .param(idOrNumber.substring(colon + 1)).query((row, _) -> view(row.getObject(1, UUID.class),
                            RegisterProjection.ENTRIES.read(row.getString(2))))
                    .optional();
        }
        try {
            return find(UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException _) {
            throw Refusal.malformed("requestId", "应为申请的编号（UUID），或“机关代码:登记编号”");
        }
    }

    public Optional<RequestView> find(UUID id) {
        return Optional.ofNullable(RegisterProjection.ENTRIES.load(jdbc, List.of(id)).get(id)).map(e -> view(id, e));
    }

    private RequestView view(UUID id, Entry entry) {
        return RequestView.of(id, entry, persons.find(id).orElse(null));
    }

    /** Newest first; only what the present caller may see. */
    public Page<RequestView> search(RequestSearch search) {
        if (search.isForPerson()) {
            Caller.current().requireAnyRole(FINDERS);
        }
        Paging paging = search.paging();
        Legible.require("organ", search.organ());
        Map<String, Object> conditions = search.conditions();
        StringBuilder where = new StringBuilder(" from register r where true");
        List<Object> values = new ArrayList<>();
        List<String> wanted = organs.asked(search.organ(), search.withSubtree());
        if (wanted != null) {
            where.append(" and r.organ = any(?::text[])");
            values.add(Table.texts(wanted, c -> c));
        }
        conditions.forEach((condition, value) -> {
            where.append(" and ").append(condition);
            values.add(value);
        });
        long count = jdbc.sql("select count(*)" + where).params(values).query(Long.class).single();
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        jdbc.sql("select r.request_id, r.entry" + where
                + " order by r.received_on desc, r.register_number, r.request_id limit ? offset ?").params(values)
                .param(paging.size()).param(paging.offset()).query(row -> {
                    entries.put(row.getObject(1, UUID.class), RegisterProjection.ENTRIES.read(row.getString(2)));
                });
        Map<UUID, MaskedPerson> applicants = persons.find(entries.keySet());
        return Page.of(count, paging, entries.entrySet().stream()
                .map(e -> RequestView.of(e.getKey(), e.getValue(), applicants.get(e.getKey()))).toList());
    }
}
