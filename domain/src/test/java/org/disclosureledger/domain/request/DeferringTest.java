package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.extend.DeferReply;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;

import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class DeferringTest {

    private static DeferReply defer(String day, String to) {
        return new DeferReply(ID, on(day), on(to), "李某", "一次申请三百件，理由合理");
    }

    private static ReplyDeferred deferred(String day, String to) {
        return new ReplyDeferred(ID, on(day), on(to), "李某", "一次申请三百件，理由合理");
    }

    @Test
    void the_reply_is_put_off_to_a_day_after_the_running_limit() {
        received("09-10").when(defer("10-14", "12-01")).then(deferred("10-14", "12-01"));
        received("09-10").when(defer("10-10", "10-14")).thenRefusedBy("DeferralLengthens", "第三十五条", "2025-10-14");
        received("09-10").when(defer("10-10", "10-10")).thenRefusedBy("NotBefore", "第三十五条");
    }

    @Test
    void a_paused_limit_ends_no_earlier_than_if_it_ran_again_today() {
        ConsultationOpened asked = new ConsultationOpened(ID, UUID.randomUUID(), ConsultationKind.THIRD_PARTY, null,
                on("09-15"), null);
        received("09-10").and(asked).when(defer("09-22", "10-15")).thenRefusedBy("DeferralLengthens", "第三十五条");
        received("09-10").and(asked).when(defer("09-22", "12-01")).then(deferred("09-22", "12-01"));
    }

    @Test
    void the_applicant_is_told_before_the_limit_ends() {
        received("09-10").when(defer("10-15", "12-01")).thenRefusedBy("NotifiedBeforeExpiry",
                "policy:deferral-before-expiry", "2025-10-14届满");
        received("09-10").reconstructed().when(defer("10-15", "12-01")).thenRemarked("NotifiedBeforeExpiry");
    }

    @Test
    void once_with_a_reason_and_with_consent() {
        received("09-10").and(deferred("09-12", "12-01")).when(defer("09-15", "12-15")).thenRefusedBy("DeferOnce",
                "policy:one-deferral-only");
        received("09-10").when(new DeferReply(ID, on("09-12"), on("12-01"), "李某", " "))
                .thenRefusedBy("DeferralExplained", "第三十五条");
        received("09-10").when(new DeferReply(ID, on("09-12"), on("12-01"), null, "理由合理"))
                .thenRefusedBy("ApprovedByTheHead", "policy:deferral-approved", "延迟答复");
    }

    @Test
    void years_ahead_is_a_slip_of_the_pen() {
        received("09-10").when(new DeferReply(ID, on("09-12"), LocalDate.of(2026, 9, 13), "李某", "理由合理"))
                .thenRefusedBy("DeferredReasonably", "policy:longest-deferral", "365 日");
    }

    @Test
    void after_a_restart_another_limit_may_be_set_unless_the_first_outlives_it() {
        RequestScenario restarted = received("09-10").and(deferred("09-12", "12-01"))
                .and(new RequestSupplemented(ID, on("09-15"), null));
        restarted.when(defer("09-16", "12-15")).then(deferred("09-16", "12-15"));
        restarted.policy(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, 0).when(defer("09-16", "12-15"))
                .thenRefusedBy("DeferOnce", "policy:one-deferral-only");
    }
}
