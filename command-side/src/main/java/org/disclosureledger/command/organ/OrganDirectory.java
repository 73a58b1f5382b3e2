package org.disclosureledger.command.organ;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.OrganTree;
import org.disclosureledger.command.eventstore.AfterEvents;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.organ.RegisterOrgan;
import org.disclosureledger.domain.statute.Basis;

/** The organs that are known, and which lies under which; written in the transaction of their events. */
@Component
public class OrganDirectory implements OrganTree {

    /** An organ as the command side needs it. */
    public record Organ(String code, String name, @Nullable String parent, String calendar) {}

    private final JdbcClient jdbc;
    private final AfterEvents<RegisterOrgan> entered = new AfterEvents<>(this::write);

    OrganDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organ> find(String code) {
        return jdbc.sql("select code, name, parent, calendar from organ where code = ?").param(code).query(Organ.class)
                .optional();
    }

    /** @throws Refused (422) for an organ that nobody entered */
    public Organ require(String code) {
        return find(code).orElseThrow(() -> new Refused(
                new Finding("OrganIsKnown", "organ", "没有代码为“%s”的行政机关".formatted(code), Basis.ORGAN_TREE)));
    }

    /** True when no organ was entered yet. */
    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from organ)").query(Boolean.class).single();
    }

    @Override
    public boolean isWithin(String organ, String ancestor) {
        return jdbc.sql("""
                with recursive above(code, parent) as (
                    select o.code, o.parent from organ o where o.code = :organ
                    union select o.code, o.parent from organ o join above a on o.code = a.parent)
                select exists (select 1 from above where code = :ancestor)
                """).param("organ", organ).param("ancestor", ancestor).query(Boolean.class).single();
    }

    void enter(RegisterOrgan organ) {
        entered.add(organ);
    }

    private void write(List<RegisterOrgan> organs) {
        organs.forEach(o -> jdbc
                .sql("insert into organ(code, name, parent, calendar) values (:code, :name, :parent, :calendar)")
                .param("code", o.code()).param("name", o.name()).param("parent", o.parent())
                .param("calendar", o.calendar()).update());
    }
}
