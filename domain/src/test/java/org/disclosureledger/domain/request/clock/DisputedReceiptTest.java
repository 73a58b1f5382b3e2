package org.disclosureledger.domain.request.clock;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** Two arguable days of receipt stand side by side; the earlier drives. */
class DisputedReceiptTest {

    @Test
    void an_earlier_claim_drives_and_the_registered_day_stands_beside_it() {
        GivenRequest request = received("2025-09-15").claimed("2025-09-10");
        request.isDue("2025-10-14", "2025-09-16");
        assertThat(request.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-16").dueOn()).isEqualTo("2025-10-17");
        assertThat(request.days("2025-09-16").getFirst()).extracting(ClockDay::reason, ClockDay::events)
                .containsExactly("收到申请当日不计入（收到日期有争议，按较早之日起算）", List.of(1));
        assertThat(request.one(ClockKind.SUPPLEMENT_NOTICE, "2025-09-16").startedOn()).isEqualTo("2025-09-10");
    }

    @Test
    void a_later_claim_stands_beside_the_registered_day() {
        GivenRequest request = received("2025-09-10").claimed("2025-09-15");
        request.isDue("2025-10-14", "2025-09-16");
        ClockReading other = request.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-16");
        assertThat(other.dueOn()).isEqualTo("2025-10-17");
        assertThat(other.startedOn()).isEqualTo("2025-09-15");
        assertThat(request.days(ClockKind.REPLY_BY_OTHER_RECEIPT, null, "2025-09-16").getFirst())
                .extracting(ClockDay::reason, ClockDay::events).containsExactly("收到申请当日不计入", List.of(1));
        assertThat(request.days("2025-09-16").getFirst().events()).containsExactly(0);
    }

    @Test
    void a_claim_of_the_same_day_changes_no_due_day() {
        GivenRequest request = received("2025-09-10").claimed("2025-09-10");
        request.isDue("2025-10-14", "2025-09-16");
        assertThat(request.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-16").dueOn()).isEqualTo("2025-10-14");
    }

    @Test
    void once_it_is_decided_there_is_one_day_again() {
        GivenRequest request = received("2025-09-10").claimed("2025-09-15").determined("2025-09-15");
        request.isDue("2025-10-17", "2025-09-16");
        assertThat(request.all("2025-09-16")).extracting(ClockReading::kind)
                .doesNotContain(ClockKind.REPLY_BY_OTHER_RECEIPT);
        assertThat(request.days(ClockKind.REPLY_BY_OTHER_RECEIPT, null, "2025-09-16")).isEmpty();
        assertThat(request.days("2025-09-16").getFirst().events()).containsExactly(2);
    }

    @Test
    void steps_before_a_later_claim_count_from_it_as_far_as_they_can() {
        GivenRequest request = received("2025-09-10").extended("2025-09-12", 5).asked("甲", "2025-09-12")
                .opinionBack("甲", "2025-09-18").claimed("2025-09-15");
        assertThat(request.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-19")).extracting(ClockReading::limit,
                ClockReading::used).containsExactly(25, 1);
        GivenRequest supplemented = received("2025-09-10").supplementAsked("2025-09-11").supplemented("2025-09-12")
                .deferred("2025-09-14", "2025-12-31").claimed("2025-09-15");
        assertThat(supplemented.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-19")).extracting(ClockReading::state)
                .isEqualTo(ClockState.DEFERRED);
        GivenRequest asked = received("2025-09-10").supplementAsked("2025-09-11").claimed("2025-09-15",
                "2025-09-12");
        assertThat(asked.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-12")).extracting(ClockReading::state,
                ClockReading::used).containsExactly(ClockState.AWAITING_SUPPLEMENT, 0);
    }

    @Test
    void an_answer_before_a_later_claim_was_not_late() {
        ClockReading other = received("2025-09-10").answered("2025-09-12").claimed("2025-09-15")
                .one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-12-01");
        assertThat(other).extracting(ClockReading::state, ClockReading::used, ClockReading::overdueBy)
                .containsExactly(ClockState.STOPPED, 0, 0);
    }

    @Test
    void before_the_day_of_the_dispute_nobody_claimed_another_day() {
        GivenRequest request = received("2025-09-15").claimed("2025-09-10", "2025-09-22");
        request.isDue("2025-10-17", "2025-09-21");
        assertThat(request.all("2025-09-21")).extracting(ClockReading::kind)
                .doesNotContain(ClockKind.REPLY_BY_OTHER_RECEIPT);
        assertThat(request.days(ClockKind.REPLY_BY_OTHER_RECEIPT, null, "2025-09-21")).isEmpty();
        assertThat(request.days("2025-09-21").getFirst().reason()).isEqualTo("收到申请当日不计入");
        assertThat(request.one(ClockKind.SUPPLEMENT_NOTICE, "2025-09-21").startedOn()).isEqualTo("2025-09-15");
        request.isDue("2025-10-14", "2025-09-22");
        assertThat(request.one(ClockKind.REPLY_BY_OTHER_RECEIPT, "2025-09-22").dueOn()).isEqualTo("2025-10-17");
    }

    @Test
    void a_claim_made_after_the_end_drives_a_reading_of_a_later_day() {
        GivenRequest request = received("2025-09-15").answered("2025-10-16").claimed("2025-09-10", "2025-11-03");
        assertThat(request.on("2025-11-02")).extracting(ClockReading::dueOn, ClockReading::overdueBy)
                .containsExactly(day("2025-10-17"), 0);
        assertThat(request.on("2025-11-03")).extracting(ClockReading::dueOn, ClockReading::overdueBy)
                .containsExactly(day("2025-10-14"), 2);
        assertThat(request.days("2025-11-03").getFirst().date()).isEqualTo("2025-09-10");
    }
}
