package org.disclosureledger.domain.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCodecTest {

    private final EventCodec codec = EventCodec.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NoSuchEvent|1|{}",
            "RequestAssigned|2|{\"requestId\":\"11111111-1111-4111-8111-111111111111\",\"assignedOn\":\"2025-09-10\",\"handler\":\"z\"}",
            "RequestAssigned|0|{}",
            "RequestAssigned|1|{\"requestId\":\"11111111-1111-4111-8111-111111111111\",\"assignedOn\":\"2025-09-10\"}",
            "RequestAssigned|1|{\"requestId\":\"11111111-1111-4111-8111-111111111111\",\"assignedOn\":\"2025-09-10\",\"handler\":\"z\",\"more\":1}",
            "RequestAssigned|1|{\"requestId\":\"x\",\"assignedOn\":\"2025-09-10\",\"handler\":\"z\"}",
            "RequestAssigned|1|{\"requestId\"", "RequestAssigned|1|null-is-not-json",
            "OutcomeCorrected|1|{\"requestId\":\"11111111-1111-4111-8111-111111111111\",\"correctedOn\":\"2025-09-10\",\"outcome\":\"9.9\",\"reason\":\"r\"}"})
    void what_cannot_be_read_exactly_is_not_read(String type, int revision, String json) {
        assertThatThrownBy(() -> codec.read(type, revision, json)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void the_message_of_an_unreadable_event_holds_nothing_of_its_contents() {
        assertThatThrownBy(() -> codec.read("RequestAssigned", 1, "{\"handler\":\"王小明\"}"))
                .hasMessageNotContaining("王小明");
    }
}
