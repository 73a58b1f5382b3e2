package org.disclosureledger.domain.request.clock;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** A notice to supplement or to pay after the period had ended (2025-10-14). */
class LateNoticeTest {

    @Test
    void what_ended_stays_ended() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-16");
        assertThat(request.on("2025-10-17")).extracting(ClockReading::state, ClockReading::dueOn,
                ClockReading::overdueBy).containsExactly(ClockState.RUNNING, day("2025-10-14"), 3);
        assertThat(request.one(ClockKind.SUPPLEMENT, "2025-10-17").isOpen()).isTrue();
        request.supplemented("2025-10-20").isDue("2025-10-14", "2025-10-21");
        assertThat(request.on("2025-10-21").overdueBy()).isEqualTo(5);
    }

    @Test
    void where_the_policy_of_its_day_says_so_it_waits_and_says_by_how_much_it_was_late() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-16")
                .where(ClockPolicies.RESTART_AFTER_EXPIRY, "2025-10-16", 1);
        assertThat(request.on("2025-10-15")).extracting(ClockReading::state, ClockReading::overdueBy)
                .containsExactly(ClockState.RUNNING, 1);
        for (String today : List.of("2025-10-16", "2025-10-17", "2025-12-01")) {
            assertThat(request.on(today)).as(today).extracting(ClockReading::state, ClockReading::dueOn,
                    ClockReading::overdueBy, ClockReading::used, ClockReading::left)
                    .containsExactly(ClockState.AWAITING_SUPPLEMENT, null, 2, 20, 0);
        }
        assertThat(request.on("2025-10-20").dueIfResumedToday()).isEqualTo("2025-11-17");
        assertThat(request.answered("2025-10-22").on("2025-12-01")).extracting(ClockReading::state,
                ClockReading::overdueBy).containsExactly(ClockState.STOPPED, 2);
    }

    @Test
    void where_the_policy_says_so_what_came_of_it_begins_the_period_anew() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-16").supplemented("2025-10-20")
                .where(ClockPolicies.RESTART_AFTER_EXPIRY, 1);
        request.isDue("2025-11-17", "2025-10-21");
        assertThat(request.on("2025-10-21")).extracting(ClockReading::used, ClockReading::overdueBy,
                ClockReading::state).containsExactly(1, 0, ClockState.RUNNING);
        assertThat(request.row("2025-10-14", "2025-10-21").counted()).isEqualTo(20);
        assertThat(request.row("2025-10-16", "2025-10-21")).isEqualTo(new ClockDay(day("2025-10-16"), null,
                "答复期限已经届满", "policy:restart-after-expiry", null, List.of(1)));
        assertThat(request.row("2025-10-17", "2025-10-21").reason()).isEqualTo("待补正");
        assertThat(request.row("2025-10-20", "2025-10-21").reason()).isEqualTo("收到补正，期限重新起算");
        request.where(ClockPolicies.RESTART_AFTER_EXPIRY, "2025-10-16", 0).isDue("2025-10-14", "2025-10-21");
    }

    @Test
    void the_same_holds_of_a_payment() {
        GivenRequest request = received("2025-09-10").feeAsked("2025-10-15").paid("2025-10-20");
        request.isDue("2025-10-14", "2025-10-21");
        request.where(ClockPolicies.RESTART_AFTER_EXPIRY, 1).isDue("2025-11-17", "2025-10-21");
        assertThat(received("2025-09-10").feeAsked("2025-10-15").where(ClockPolicies.RESTART_AFTER_EXPIRY, 1)
                .on("2025-10-16")).extracting(ClockReading::state, ClockReading::overdueBy)
                .containsExactly(ClockState.AWAITING_PAYMENT, 1);
    }

    @Test
    void a_notice_that_is_missing_is_not_late() {
        GivenRequest request = received("2025-09-10").supplemented("2025-10-20");
        request.isDue("2025-10-14", "2025-10-19");
        request.isDue("2025-11-17", "2025-10-21");
        assertThat(request.row("2025-10-15", "2025-10-21").reason()).isEqualTo("答复期限已经届满");
        request.where(ClockPolicies.RESTART_WITHOUT_NOTICE, 0).isDue("2025-10-14", "2025-10-21");
        received("2025-09-10").paid("2025-10-20").isDue("2025-11-17", "2025-10-21");
    }

    @Test
    void of_two_that_revive_it_the_first_to_come_does() {
        GivenRequest request = received("2025-09-10").paid("2025-10-22").supplemented("2025-10-20");
        request.isDue("2025-11-17", "2025-10-21");
        request.isDue("2025-11-19", "2025-10-23");
        assertThat(request.row("2025-10-20", "2025-10-23").reason()).isEqualTo("收到补正，期限重新起算");
    }

    @Test
    void a_late_notice_does_not_stand_in_the_way_of_what_revives_the_period() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-15").supplemented("2025-10-17")
                .paid("2025-10-20");
        request.isDue("2025-11-17", "2025-10-21");
        assertThat(request.row("2025-10-17", "2025-10-21").reason()).isEqualTo("答复期限已经届满");
        GivenRequest open = received("2025-09-10").supplementAsked("2025-10-15").paid("2025-10-20");
        open.stands(ClockState.AWAITING_SUPPLEMENT, "2025-10-21");
    }

    @Test
    void nothing_told_between_the_end_and_the_new_beginning_lengthens_either_period() {
        GivenRequest request = received("2025-09-10").extended("2025-10-16", 10).deferred("2025-10-17", "2025-12-31")
                .supplemented("2025-10-20").where(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, 0)
                .where(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, 0);
        request.isDue("2025-11-17", "2025-10-21");
        assertThat(request.on("2025-10-21").limit()).isEqualTo(20);
    }

    @Test
    void what_is_told_in_the_new_period_lengthens_the_new_one_alone() {
        received("2025-09-10").supplemented("2025-10-20").extended("2025-10-20", 5)
                .where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, 0).isDue("2025-11-24", "2025-10-21");
        received("2025-09-10").supplemented("2025-10-20").deferred("2025-10-21", "2025-12-31")
                .where(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, 0).isDue("2025-12-31", "2025-10-21");
        received("2025-09-10").extended("2025-10-15", 1).supplemented("2025-10-20")
                .where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, 0).isDue("2025-11-17", "2025-10-21");
    }

    @Test
    void late_on_a_weekend_is_late_by_one_day() {
        assertThat(received("2025-09-15").supplementAsked("2025-10-18").where(ClockPolicies.RESTART_AFTER_EXPIRY, 1)
                .on("2025-10-20")).extracting(ClockReading::state, ClockReading::overdueBy)
                .containsExactly(ClockState.AWAITING_SUPPLEMENT, 1);
    }
}
