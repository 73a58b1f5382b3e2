package org.disclosureledger.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a list the reader is.
 *
 * @param number of this page, from 1
 * @param first running number of the first line, from 1
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Pager(long count, long number, long pages, long first, @Nullable String previous,
        @Nullable String next) {

    /** Lines of a page. */
    public static final int SIZE = 50;

    /** @param page from 0, as in the address */
    public static Pager of(long count, int page, HttpServletRequest request) {
        long pages = Math.max(1, (count + SIZE - 1) / SIZE);
        return new Pager(count, page + 1L, pages, (long) page * SIZE + 1,
                page == 0 ? null : address(request, Math.min(page, pages) - 1),
                page + 1L >= pages ? null : address(request, page + 1L));
    }

    private static String address(HttpServletRequest request, long page) {
        return UriComponentsBuilder.newInstance().query(request.getQueryString()).replaceQueryParam("page", page)
                .build().toUriString();
    }
}
