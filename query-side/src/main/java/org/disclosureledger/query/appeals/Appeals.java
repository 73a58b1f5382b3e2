package org.disclosureledger.query.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.feed.status.Visibility;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.person.MaskedPerson;
import org.disclosureledger.query.person.Persons;
import org.disclosureledger.query.web.Page;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/** Appeals, asked. */
@Component
public class Appeals {

    private static final String FROM = " from appeal a left join register r on r.request_id = a.request_id where ";

    private final JdbcClient jdbc;
    private final Organs organs;
    private final Persons persons;
    private final Visibility visibility;

    private record Found(UUID id, AppealEntry entry, @Nullable String registerNumber) {}

    Appeals(JdbcClient jdbc, Organs organs, Persons persons, Visibility visibility) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.persons = persons;
        this.visibility = visibility;
    }

    /**
     * For the present caller to see.
     *
     * @param atLeast waits for this version
     */
    public AppealView get(UUID id, @Nullable Long atLeast) {
        if (atLeast != null) {
            visibility.await(() -> readable(id).map(a -> OptionalLong.of(a.version())).orElse(OptionalLong.empty()),
                    atLeast);
        }
        return readable(id).orElseThrow(Appeals::unknown);
    }

    /** What is not the caller's to read is answered as what does not exist, and nobody waits for it. */
    private Optional<AppealView> readable(UUID id) {
        Optional<AppealView> appeal = find(id);
        if (appeal.isPresent() && !Caller.current().mayRead(appeal.get().organ())) {
            throw unknown();
        }
        return appeal;
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这件复议或诉讼");
    }

    private Optional<AppealView> find(UUID id) {
        return select("a.appeal_id = ?", List.of(id), new Paging(0, 1)).stream().findFirst();
    }

    /**
     * Newest first; only what the present caller may see, and voided ones are left out.
     *
     * @param year those that were open in that year, or ended in it, as Table 4 counts them
     * @param open true: pending ones; false: concluded ones
     */
    public Page<AppealView> list(@Nullable String organ, @Nullable Integer year, @Nullable Boolean open,
            Paging paging) {
        StringBuilder where = new StringBuilder("not a.voided");
        List<Object> values = new ArrayList<>();
        List<String> wanted = organs.asked(organ, false);
        if (wanted != null) {
            where.append(" and a.organ = any(?::text[])");
            values.add(wanted.toArray(String[]::new));
        }
        if (year != null) {
            where.append(" and extract(year from a.accepted_on) <= ?"
                    + " and (a.concluded_on is null or extract(year from a.concluded_on) >= ?)");
            values.add(year);
            values.add(year);
        }
        if (open != null) {
            where.append(open ? " and a.concluded_on is null" : " and a.concluded_on is not null");
        }
        long count = jdbc.sql("select count(*)" + FROM + where).params(values).query(Long.class).single();
        return Page.of(count, paging, select(where.toString(), values, paging));
    }

    private List<AppealView> select(String where, List<Object> values, Paging paging) {
        List<Found> found = jdbc
                .sql("select a.appeal_id, a.entry, r.register_number" + FROM + where
                        + " order by a.accepted_on desc, a.case_number, a.appeal_id limit ? offset ?")
                .params(values).param(paging.size()).param(paging.offset())
                .query((row, _) -> new Found(row.getObject(1, UUID.class),
                        AppealProjection.ENTRIES.read(row.getString(2)), row.getString(3)))
                .list();
        Map<UUID, MaskedPerson> appellants = persons.find(found.stream().map(Found::id).toList());
        return found.stream().map(f -> AppealView.of(f.id(), f.entry(), f.registerNumber(), appellants.get(f.id())))
                .toList();
    }
}
