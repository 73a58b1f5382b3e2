package org.disclosureledger.domain.request;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.PolicySetting;

import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

/** Acts against the limits beside the reply period, and answers against it. */
class InTimeTest {

    private static AnswerRequest answer(String day, Outcome outcome) {
        return new AnswerRequest(ID, on(day), outcome, AnswerForm.POSTED, null, null);
    }

    @Test
    void a_notice_after_seven_working_days_names_the_day_it_was_due() {
        received("09-10").when(new RequestSupplement(ID, on("09-19"), null, 15)).thenWithoutRemarks();
        received("09-10").when(new RequestSupplement(ID, on("09-22"), null, 15)).thenRemarked("NotifiedInTime",
                "2025-09-19");
    }

    @Test
    void a_notice_without_a_limit_sets_the_one_of_the_policy_on_its_day() {
        received("09-10").policy(PolicySetting.SUPPLEMENT_LIMIT, 10)
                .when(new RequestSupplement(ID, on("09-15"), null, null))
                .then(new SupplementRequested(ID, on("09-15"), null, 10));
    }

    @Test
    void a_late_supplement_is_remarked_and_stands() {
        RequestScenario noticed = received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 5));
        noticed.when(new RecordSupplement(ID, on("09-22"), null)).thenWithoutRemarks();
        noticed.when(new RecordSupplement(ID, on("09-23"), null)).thenRemarked("SupplementedInTime", "2025-09-22");
        noticed.when(new RecordSupplement(ID, on("09-23"), null))
                .then(new RequestSupplemented(ID, on("09-23"), null));
    }

    @Test
    void a_late_answer_is_remarked_with_its_lateness() {
        received("09-10").when(answer("10-14", Outcome.DISCLOSED)).thenWithoutRemarks();
        received("09-10").when(answer("10-16", Outcome.DISCLOSED)).thenRemarked("AnsweredInTime", "逾期 2 个工作日");
    }

    @Test
    void nobody_has_missed_a_limit_that_still_runs() {
        RequestScenario noticed = received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 5));
        noticed.when(answer("09-22", Outcome.SUPPLEMENT_MISSED)).thenRefusedBy("ApplicantLetItPass", "第三十条",
                "2025-09-22");
        noticed.when(answer("09-23", Outcome.SUPPLEMENT_MISSED)).thenRemarked("NoticeDeliveryIsKnown", "送达日期未登记");
        noticed.reconstructed().when(answer("09-22", Outcome.SUPPLEMENT_MISSED)).thenRemarked("ApplicantLetItPass");

        RequestScenario charged = received("09-10")
                .and(new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("380")));
        charged.when(answer("10-17", Outcome.FEE_UNPAID)).thenRefusedBy("ApplicantLetItPass", "109号", "2025-10-17");
        charged.when(answer("10-20", Outcome.FEE_UNPAID)).thenRemarked("NoticeDeliveryIsKnown", "收费通知的送达日期未登记");
    }

    @Test
    void a_late_supplement_promises_a_new_period_only_where_there_will_be_one() {
        received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 5))
                .when(new RecordSupplement(ID, on("09-23"), null))
                .thenRemarked("SupplementedInTime", "仍自收到补正之日重新起算");
        RequestScenario late = received("09-10").and(new SupplementRequested(ID, on("10-15"), null, 5));
        late.when(new RecordSupplement(ID, on("10-23"), null)).thenRemarked("SupplementedInTime", "登记后不重新起算");
        late.policy(ClockPolicies.RESTART_AFTER_EXPIRY, 1).when(new RecordSupplement(ID, on("10-23"), null))
                .thenRemarked("SupplementedInTime", "仍自收到补正之日重新起算");
    }
}
