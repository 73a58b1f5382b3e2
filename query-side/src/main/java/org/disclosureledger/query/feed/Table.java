package org.disclosureledger.query.feed;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How rows of one kind are written: all of them in one statement, by {@code unnest}. Values travel as text, which
 * PostgreSQL casts to the type of the column.
 *
 * @param <R> one row; two of a call never have the same key
 */
public final class Table<R> {

    private final List<Column<R>> columns;
    private final String upsert;

    /** A column of the key, or another one. */
    public record Column<R>(String name, String type, boolean key, Function<R, @Nullable Object> value) {

        public static <R> Column<R> key(String name, String type, Function<R, @Nullable Object> value) {
            return new Column<>(name, type, true, value);
        }

        public static <R> Column<R> of(String name, String type, Function<R, @Nullable Object> value) {
            return new Column<>(name, type, false, value);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public Table(String name, Column<R>... columns) {
        this.columns = List.of(columns);
        this.upsert = "insert into %s (%s) select * from unnest(%s) on conflict (%s) do update set %s".formatted(name,
                names(_ -> true, "%s"),
                this.columns.stream().map(c -> "?::text[]::" + c.type() + "[]").collect(Collectors.joining(", ")),
                names(Column::key, "%s"), names(c -> !c.key(), "%1$s = excluded.%1$s"));
    }

    public void upsert(JdbcClient jdbc, Collection<R> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(upsert).params(columns.stream().map(c -> texts(rows, c.value())).toList()).update();
        }
    }

    /** One parameter for {@code any(?::uuid[])}. */
    public static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** One parameter for {@code unnest(?::text[])}. */
    public static <R> @Nullable String[] texts(Collection<R> rows, Function<R, @Nullable Object> value) {
        @Nullable
        String[] texts = new @Nullable String[rows.size()];
        int i = 0;
        for (R row : rows) {
            Object v = value.apply(row);
            texts[i++] = v == null ? null : v.toString();
        }
        return texts;
    }

    private String names(Predicate<Column<R>> which, String form) {
        return columns.stream().filter(which).map(c -> form.formatted(c.name())).collect(Collectors.joining(", "));
    }
}
