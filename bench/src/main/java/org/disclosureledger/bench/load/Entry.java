package org.disclosureledger.bench.load;

import java.util.List;
import java.util.Optional;

/**
 * One command as its client saw it.
 *
 * @param id its Idempotency-Key, which is also the correlation id of its events
 * @param caseId empty when it should open a case and was not acknowledged
 * @param expected the version it required the case to have; empty when it required none
 * @param version the version it was told; empty unless acknowledged
 * @param start when it was sent first, in nanoseconds of the driver's monotonic clock; {@code end} when it was over
 * @param status of the last answer; 0 when there was none
 */
public record Entry(String id, String kind, Optional<String> caseId, Optional<Long> expected, Optional<Long> version,
        long start, long end, Outcome outcome, int status) {

    /** How it ended for the client. */
    public enum Outcome {
        /** Acknowledged. */
        OK,
        /** Refused at the first attempt: it has not happened. */
        FAIL,
        /** Not known: it has happened completely or not at all. */
        INFO
    }

    String line() {
        return String.join("\t", id, kind, caseId.orElse("-"), expected.map(String::valueOf).orElse("-"),
                version.map(String::valueOf).orElse("-"), Long.toString(start), Long.toString(end), outcome.name(),
                Integer.toString(status));
    }

    static Entry of(String line) {
        var words = List.of(line.split("\t", -1));
        return new Entry(words.get(0), words.get(1), given(words.get(2)), given(words.get(3)).map(Long::valueOf),
                given(words.get(4)).map(Long::valueOf), Long.parseLong(words.get(5)), Long.parseLong(words.get(6)),
                Outcome.valueOf(words.get(7)), Integer.parseInt(words.get(8)));
    }

    private static Optional<String> given(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }
}
