package org.disclosureledger.command.registerimport.check;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.disclosureledger.command.registerimport.testing.CasesInMemory;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.command.registerimport.testing.SampleYear;

import static org.assertj.core.api.Assertions.assertThat;

class SampleYearTest {

    @Test
    void the_sample_year_gives_its_events_and_neither_problems_nor_warnings() {
        CheckedRegister checked = Checking.againstNothing().check(SampleYear.requests(), SampleYear.appeals());

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.rows()).isEqualTo(88);
        assertThat(checked.cases()).hasSize(88);
        Map<String, Long> events = checked.cases().stream().flatMap(c -> c.events().stream())
                .collect(Collectors.groupingBy(e -> e.getClass().getSimpleName(), Collectors.counting()));
        assertThat(events).isEqualTo(Map.of("RequestReceived", 85L, "RequestAnswered", 85L, "AnswerDelivered", 85L,
                "SupplementRequested", 9L, "RequestSupplemented", 8L, "ReplyExtended", 2L, "ConsultationOpened", 5L,
                "ConsultationClosed", 5L, "AppealOpened", 3L, "AppealConcluded", 3L));
    }

    @Test
    void the_sample_year_a_second_time_is_skipped_row_by_row() {
        CasesInMemory known = new CasesInMemory();
        known.store(new Checking(known).check(SampleYear.requests(), SampleYear.appeals()).cases());

        CheckedRegister again = new Checking(known).check(SampleYear.requests(), SampleYear.appeals());

        assertThat(again.problems()).isEmpty();
        assertThat(again.skipped()).isEqualTo(88);
        assertThat(again.cases()).isEmpty();
    }
}
