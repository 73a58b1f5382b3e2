package org.disclosureledger.query.web;

/** A page of a list: {@code page} from 0, {@code size} from 1 to 1000. */
public record Paging(int page, int size) {

    public static final int LARGEST = 1000;

    public Paging {
        if (page < 0) {
            throw Refusal.malformed("page", "页码从 0 开始");
        }
        if (size < 1 || size > LARGEST) {
            throw Refusal.malformed("size", "每页 1 至 %d 条".formatted(LARGEST));
        }
    }

    public long offset() {
        return (long) page * size;
    }
}
