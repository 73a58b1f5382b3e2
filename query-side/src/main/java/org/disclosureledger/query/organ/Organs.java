package org.disclosureledger.query.organ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.access.OrganTree;
import org.disclosureledger.query.web.Refusal;

/** The tree of organs, asked. */
@Component
public class Organs implements OrganTree {

    private static final String TREE = """
            with recursive tree as (
                select o.*, 0 as depth, array[o.code] as path from organ o where %s
                union all
                select o.*, t.depth + 1, t.path || o.code from organ o join tree t on o.parent = t.code
                where not o.code = any(t.path))
            select code, name, parent, calendar, registered_on, depth from tree order by path""";

    private static final RowMapper<Organ> ORGAN = (row, _) -> new Organ(row.getString(1), row.getString(2),
            row.getString(3), row.getString(4), row.getObject(5, LocalDate.class), row.getInt(6));

    private final JdbcClient jdbc;

    Organs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, each organ directly followed by its subtree. An organ whose parent is not known stands as a root. */
    public List<Organ> all() {
        return jdbc.sql(TREE.formatted("not exists (select 1 from organ p where p.code = o.parent)"))
                .query(ORGAN).list();
    }

    public Optional<Organ> find(String code) {
        return jdbc.sql("select code, name, parent, calendar, registered_on, 0 as depth from organ where code = ?")
                .param(code).query(ORGAN).optional();
    }

    /**
     * The organs that a list shall be about: the one asked for, or all that the present caller may see.
     *
     * @return null for every organ
     * @throws Refusal when it is not known (404)
     * @throws org.springframework.security.access.AccessDeniedException when it is not in the caller's part of the tree
     */
    public @Nullable List<String> asked(@Nullable String organ, boolean subtree) {
        Caller caller = Caller.current();
        if (organ == null) {
            String scope = caller.organ();
            return scope == null ? null : subtree(scope);
        }
        if (find(organ).isEmpty()) {
            throw Refusal.notFound("没有代码为 %s 的机关".formatted(organ));
        }
        caller.requireOrgan(organ);
        return subtree ? subtree(organ) : List.of(organ);
    }

    @Override
    public boolean isWithin(String organ, String ancestor) {
        return subtree(ancestor).contains(organ);
    }

    /** Codes of the organ and of all below it; empty when it is not known. */
    public List<String> subtree(String code) {
        return jdbc.sql(TREE.formatted("o.code = ?")).param(code).query(ORGAN).list().stream().map(Organ::code)
                .toList();
    }
}
