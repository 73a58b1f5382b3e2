package org.disclosureledger.domain.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.disclosureledger.domain.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events that were stored stay readable for ever. {@code golden/<type>.<revision>.json} is what a past version wrote; it
 * is never edited. A record that changes makes {@link #what_is_written_today_is_the_golden_file} fail: give it the next
 * revision, an upcaster, and a golden file of its own beside the old one.
 */
class GoldenEventsTest {

    private final EventCodec codec = EventCodec.standard();

    static Stream<DomainEvent> samples() {
        return SampleEvents.all().stream();
    }

    static Stream<Arguments> every_revision_ever_written() {
        return EventCatalog.entries().stream().flatMap(
                e -> IntStream.rangeClosed(1, e.revision()).mapToObj(revision -> Arguments.of(e.type(), revision)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_today_is_the_golden_file(DomainEvent event) {
        EventCatalog.Entry entry = EventCatalog.of(event.getClass());
        assertThat(codec.write(event)).isEqualTo(golden(entry.type(), entry.revision()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_present_golden_file_is_read_as_the_event_it_was(DomainEvent event) {
        EventCatalog.Entry entry = EventCatalog.of(event.getClass());
        assertThat(codec.read(entry.type(), entry.revision(), golden(entry.type(), entry.revision()))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("every_revision_ever_written")
    void every_revision_stays_readable(String type, int revision) {
        assertThat(codec.read(type, revision, golden(type, revision)).getClass())
                .isEqualTo(EventCatalog.find(type).orElseThrow().record());
    }

    @Test
    void every_kind_of_event_has_a_sample() {
        assertThat(samples().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalog.entries().stream().map(EventCatalog.Entry::record)
                        .<Class<?>>map(c -> c).toList());
    }

    private static String golden(String type, int revision) {
        String name = "/golden/%s.%d.json".formatted(type, revision);
        try (InputStream in = GoldenEventsTest.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
