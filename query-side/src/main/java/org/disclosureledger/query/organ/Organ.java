package org.disclosureledger.query.organ;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An organ (行政机关).
 *
 * @param parent code of the organ above; null at the root
 * @param calendar {@code national} or the name of a regional overlay
 * @param depth below the root of its tree, from 0
 */
public record Organ(String code, String name, @Nullable String parent, String calendar, LocalDate registeredOn,
        int depth) {}
