package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.disclosureledger.domain.request.RequestScenario.APPLICANT;
import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.nothing;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class ExtendingTest {

    private static final UUID FIRST = UUID.fromString("33333333-3333-4333-8333-333333333331");

    private static ExtendReply extend(String day) {
        return new ExtendReply(ID, on(day), 20, "李某", "检索量大");
    }

    private static ReplyExtended extended(String day) {
        return new ReplyExtended(ID, on(day), 20, "李某", "检索量大");
    }

    @Test
    void the_applicant_is_told_on_the_last_day_at_the_latest() {
        received("09-10").when(extend("10-14")).then(extended("10-14"));
        received("09-10").when(extend("10-15")).thenRefusedBy("NotifiedBeforeExpiry", "policy:extension-before-expiry",
                "2025-10-14届满");
    }

    @Test
    void a_late_extension_of_the_past_is_remarked() {
        received("09-10").reconstructed().when(extend("10-15")).thenRemarked("NotifiedBeforeExpiry", "2025-10-14");
    }

    @Test
    void where_the_policy_allows_it_what_ended_is_lengthened() {
        received("09-10").policy(ClockPolicies.EXTENSION_BEFORE_EXPIRY, 0).when(extend("10-15"))
                .then(extended("10-15"));
    }

    @Test
    void a_limit_that_stands_still_has_not_ended() {
        received("09-10")
                .and(new ConsultationOpened(ID, FIRST, ConsultationKind.THIRD_PARTY, null, on("10-10"), null))
                .when(extend("10-20")).then(extended("10-20"));
    }

    @Test
    void no_more_days_than_the_law_gives() {
        received("09-10").when(new ExtendReply(ID, on("10-09"), 21, "李某", null)).thenRefusedBy("ExtensionWithinLimit",
                "第三十三条", "20 个工作日");
        received("09-10").when(new ExtendReply(ID, on("10-09"), -1, "李某", null)).thenRefusedBy("ExtensionAddsDays",
                "第三十三条");
        received("09-10").reconstructed().when(new ExtendReply(ID, on("10-09"), 99_999, "李某", null))
                .thenRefusedBy("ExtensionAddsDays", "第三十三条", "笔误");
        received("09-10").policy(PolicySetting.EXTENSION_LIMIT, 10).when(extend("10-09"))
                .thenRefusedBy("ExtensionWithinLimit", "第三十三条", "10 个工作日");
    }

    @Test
    void once_in_the_period_that_runs_and_a_restart_begins_a_new_one() {
        RequestScenario restarted = received("09-10").and(extended("09-12"))
                .and(new SupplementRequested(ID, on("09-15"), null, 15));
        restarted.when(extend("09-16")).thenRefusedBy("ExtendOnce", "policy:one-extension-only");
        restarted.and(new RequestSupplemented(ID, on("10-09"), null)).when(extend("11-05")).then(extended("11-05"));
        restarted.policy(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, 0).when(extend("11-05"))
                .thenRefusedBy("ExtendOnce", "policy:one-extension-only");
    }

    @Test
    void an_extension_while_a_supplement_is_awaited_is_lost_with_the_restart() {
        received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15)).when(extend("09-16"))
                .thenRemarked("ExtendsWhatRuns", "重新起算");
        received("09-10").policy(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, 0)
                .and(new SupplementRequested(ID, on("09-15"), null, 15)).when(extend("09-16")).thenWithoutRemarks();
    }

    @Test
    void what_was_put_off_to_a_day_is_not_lengthened_by_working_days() {
        received("09-10").and(new ReplyDeferred(ID, on("09-12"), on("12-01"), "李某", "数量过多"))
                .when(extend("09-15")).thenRefusedBy("NotDeferred", "第三十五条", "2025-12-01");
        RequestScenario restarted = received("09-10")
                .and(new ReplyDeferred(ID, on("09-12"), on("12-01"), "李某", "数量过多"))
                .and(new RequestSupplemented(ID, on("09-15"), null));
        restarted.when(extend("09-16")).then(extended("09-16"));
        restarted.policy(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, 0).when(extend("09-16"))
                .thenRefusedBy("NotDeferred", "第三十五条", "2025-12-01");
    }

    @Test
    void of_a_request_older_than_any_calendar_nothing_is_said() {
        LocalDate day = LocalDate.of(2018, 3, 1);
        RequestScenario.nothing()
                .and(new RequestReceived(ID, "653200", "2018-1", Receipt.by(ReceiptChannel.POST, day),
                        ApplicantCategory.NATURAL_PERSON, RequestScenario.APPLICANT, "内容", null))
                .when(new ExtendReply(ID, day.plusDays(200), 10, "李某", null)).thenWithoutRemarks();
    }
}
