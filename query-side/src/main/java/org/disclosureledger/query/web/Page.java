package org.disclosureledger.query.web;

import java.util.List;

/** One page of a list, with the number of all. */
public record Page<T>(long count, int page, int size, List<T> items) {

    public static <T> Page<T> of(long count, Paging paging, List<T> items) {
        return new Page<>(count, paging.page(), paging.size(), items);
    }
}
