package org.disclosureledger.command.registerimport.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.Column;
import org.disclosureledger.command.registerimport.sheet.Texts;

/**
 * One row as typed values by column: read from a sheet, or made from the events of a case, so that the two can be compared.
 *
 * @param number line of the sheet; 0 for a case
 * @param values without the blank cells
 * @param unreadable the cells that were found unreadable
 */
public record RegisterRow<C extends Enum<C> & Column>(int number, Map<C, Object> values, Set<C> unreadable) {

    /** An empty row to be filled. */
    public static <C extends Enum<C> & Column> Map<C, Object> values(Class<C> columns) {
        return new EnumMap<>(columns);
    }

    /** True when something stands in the cell, readable or not. */
    public boolean has(C column) {
        return values.containsKey(column) || unreadable.contains(column);
    }

    public @Nullable String text(C column) {
        return (String) values.get(column);
    }

    /** @throws NullPointerException unless there is one */
    public String requiredText(C column) {
        return Objects.requireNonNull(text(column), column::header);
    }

    public @Nullable LocalDate date(C column) {
        return (LocalDate) values.get(column);
    }

    public @Nullable Integer count(C column) {
        return (Integer) values.get(column);
    }

    public @Nullable BigDecimal amount(C column) {
        return (BigDecimal) values.get(column);
    }

    public <E extends Enum<E>> @Nullable E label(C column, Class<E> type) {
        return type.cast(values.get(column));
    }

    public <E extends Enum<E>> E label(C column, E otherwise) {
        E found = label(column, otherwise.getDeclaringClass());
        return found == null ? otherwise : found;
    }

    /** The columns, of these, in which the two rows say something else. */
    public Set<C> differences(RegisterRow<C> other, Set<C> columns) {
        return columns.stream().filter(column -> !same(values.get(column), other.values.get(column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return (one instanceof String a && other instanceof String b)
                ? Texts.squeezed(a).equals(Texts.squeezed(b))
                : Objects.equals(one, other);
    }
}
