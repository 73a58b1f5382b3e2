package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tariff of the information-processing fee, 国办函〔2020〕109号 arts 3–5: per item or per page, never both; each slice of
 * the quantity has its own price.
 *
 * @param from first day of its validity
 * @param items slices of the items of one applicant in one organ and calendar month, cumulated over applications
 * @param furtherBand items beyond the last slice come in bands of so many
 * @param furtherRise and each band costs so much more an item than the one before it
 * @param pages slices of the pages of one application
 */
public record FeeTariff(LocalDate from, List<Slice> items, int furtherBand, int furtherRise, List<Slice> pages) {

    /** @param upTo last unit of the slice; beyond the last slice its price goes on */
    public record Slice(int upTo, int yuan) {}

    /**
     * In force from 2021-01-01 [that day unverified]. Items: 1–10 free, 11–30 at 100 yuan, each further ten 100 yuan more
     * [verified; 31–40 at 200 is the reading of it]. Pages: up to 30 free, 31–100 at 10, 101–200 at 20, from 201 at 40
     * yuan [verified].
     */
    private static final List<FeeTariff> VERSIONS = List.of(new FeeTariff(LocalDate.of(2021, 1, 1),
            List.of(new Slice(10, 0), new Slice(30, 100)), 10, 100,
            List.of(new Slice(30, 0), new Slice(100, 10), new Slice(200, 20), new Slice(Integer.MAX_VALUE, 40))));

    public FeeTariff {
        items = List.copyOf(items);
        pages = List.copyOf(pages);
    }

    /** The tariff in force on that day; before the first there is none, and nothing may be charged. */
    public static Optional<FeeTariff> on(LocalDate day) {
        return VERSIONS.stream().filter(t -> !t.from.isAfter(day)).reduce((a, b) -> b);
    }

    /** What pages of one application cost. */
    public BigDecimal pages(int count) {
        return new BigDecimal(slices(count, pages));
    }

    /**
     * What items cost.
     *
     * @param before items of the same applicant, received in the same month before
     */
    public BigDecimal items(int before, int count) {
        return new BigDecimal(allItems((long) before + count).subtract(allItems(before)));
    }

    private BigInteger allItems(long count) {
        Slice last = items.getLast();
        BigInteger sum = slices(Math.min(count, last.upTo()), items);
        if (count <= last.upTo()) {
            return sum;
        }
        long beyond = count - last.upTo();
        BigInteger bands = BigInteger.valueOf(beyond / furtherBand);
        BigInteger whole = BigInteger.valueOf(furtherBand).multiply(BigInteger.valueOf(last.yuan()).multiply(bands)
                .add(BigInteger.valueOf(furtherRise).multiply(bands).multiply(bands.add(BigInteger.ONE))
                        .shiftRight(1)));
        BigInteger price = BigInteger.valueOf(last.yuan())
                .add(BigInteger.valueOf(furtherRise).multiply(bands.add(BigInteger.ONE)));
        return sum.add(whole).add(price.multiply(BigInteger.valueOf(beyond % furtherBand)));
    }

    private static BigInteger slices(long count, List<Slice> slices) {
        BigInteger sum = BigInteger.ZERO;
        long from = 0;
        for (Slice slice : slices) {
            long units = Math.max(0, Math.min(count, slice.upTo()) - from);
            sum = sum.add(BigInteger.valueOf(units).multiply(BigInteger.valueOf(slice.yuan())));
            from = slice.upTo();
        }
        return sum;
    }
}
