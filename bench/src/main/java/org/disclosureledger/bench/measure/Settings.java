package org.disclosureledger.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Scale of a run, from the arguments of the command.
 *
 * @param only ids of the measurements to run; empty for all
 * @param events stored before the first measurement
 * @param cases of the annual tables; the smaller comparison has a tenth
 * @param rounds interleaved rounds after one that is thrown away
 * @param round length of a timed round
 * @param importRows of one import
 * @param starts cold starts, each followed by one after {@code kill -9}
 * @param data a directory with stored cases that is made when it is not there and kept; null for a passing one
 * @param out directory of the report and the raw samples
 * @param seed of the stored cases
 */
public record Settings(List<String> only, int events, int cases, int rounds, Duration round, int importRows, int starts,
        @Nullable Path data, Path out, long seed) {

    /** {@code --smoke}: seconds, to see that each measurement works. */
    public static Settings smoke(Path out) {
        return new Settings(List.of(), 3_000, 2_000, 1, Duration.ofMillis(300), 200, 0, null, out, 1);
    }

    /** @throws IllegalArgumentException naming the argument that is not understood */
    public static Settings of(String... arguments) {
        Settings s = new Settings(List.of(), 1_000_000, 1_000_000, 5, Duration.ofSeconds(3), 15_000, 5, null,
                Path.of("bench", "target"), 20_260_101);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String value = equals < 0 ? "" : argument.substring(equals + 1);
            s = switch (name) {
                case "--smoke" -> smoke(s.out);
                case "--only" -> s.with(List.of(value.split(",")), s.events, s.cases, s.rounds, s.round, s.data, s.out);
                case "--events" -> s.with(s.only, number(value), s.cases, s.rounds, s.round, s.data, s.out);
                case "--cases" -> s.with(s.only, s.events, number(value), s.rounds, s.round, s.data, s.out);
                case "--rounds" -> s.with(s.only, s.events, s.cases, number(value), s.round, s.data, s.out);
                case "--seconds" ->
                    s.with(s.only, s.events, s.cases, s.rounds, Duration.ofSeconds(number(value)), s.data, s.out);
                case "--data" -> s.with(s.only, s.events, s.cases, s.rounds, s.round, Path.of(value), s.out);
                case "--out" -> s.with(s.only, s.events, s.cases, s.rounds, s.round, s.data, Path.of(value));
                default -> throw new IllegalArgumentException("unknown argument " + argument);
            };
        }
        return s;
    }

    private Settings with(List<String> some, int stored, int counted, int times, Duration length,
            @Nullable Path directory, Path target) {
        return new Settings(some, stored, counted, times, length, importRows, starts, directory, target, seed);
    }

    private static int number(String value) {
        return Integer.parseInt(value.replace("_", ""));
    }

    boolean wants(Measurement measurement) {
        return only.isEmpty() || only.contains(measurement.id());
    }

    Optional<Path> kept() {
        return Optional.ofNullable(data);
    }
}
