package org.disclosureledger.domain.request;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;

import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class FeeTest {

    private static NoticeFee notice(FeeBasis basis, int units, @Nullable Integer before, String amount) {
        return new NoticeFee(ID, on("09-15"), basis, units, before, new BigDecimal(amount));
    }

    private static FeeNoticed noticed() {
        return new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("380"));
    }

    @Test
    void the_tariff_alone_says_how_much() {
        received("09-10").when(notice(FeeBasis.PER_PAGE, 68, null, "380.00")).then(
                new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, null, new BigDecimal("380.00")));
        received("09-10").when(notice(FeeBasis.PER_PAGE, 68, null, "381")).thenRefusedBy("AmountIsTheTariffs", "109号",
                "68 页应收 380 元");
        received("09-10").reconstructed().when(notice(FeeBasis.PER_PAGE, 68, null, "381"))
                .thenRemarked("AmountIsTheTariffs");
    }

    @Test
    void items_are_cumulated_over_the_month() {
        received("09-10").when(notice(FeeBasis.PER_ITEM, 5, 28, "800"))
                .then(new FeeNoticed(ID, on("09-15"), FeeBasis.PER_ITEM, 5, 28, new BigDecimal("800")));
        received("09-10").when(notice(FeeBasis.PER_ITEM, 12, null, "1200")).thenRefusedBy("AmountIsTheTariffs", "109号",
                "按 0 件计算");
        // An older register does not say how many came before; ten and more would make it right.
        received("09-10").reconstructed().when(notice(FeeBasis.PER_ITEM, 12, null, "1200")).thenWithoutRemarks();
        received("09-10").reconstructed().when(notice(FeeBasis.PER_ITEM, 12, null, "1250"))
                .thenRemarked("AmountIsTheTariffs");
    }

    @Test
    void what_costs_nothing_needs_no_notice() {
        received("09-10").when(notice(FeeBasis.PER_PAGE, 30, null, "10")).thenRefusedBy("FreeNeedsNoNotice", "109号",
                "30 页应收 0 元");
        received("09-10").when(notice(FeeBasis.PER_ITEM, 10, null, "1000")).thenRefusedBy("FreeNeedsNoNotice", "109号");
    }

    @Test
    void units_that_cannot_be_are_refused() {
        received("09-10").when(notice(FeeBasis.PER_PAGE, 0, null, "10")).thenRefusedBy("UnitsAreCounted", "109号");
        received("09-10").when(notice(FeeBasis.PER_PAGE, 68, 3, "380")).thenRefusedBy("UnitsAreCounted", "109号");
        received("09-10").when(notice(FeeBasis.PER_ITEM, 68, -3, "380")).thenRefusedBy("UnitsAreCounted", "109号");
        received("09-10").reconstructed().when(notice(FeeBasis.PER_ITEM, Integer.MAX_VALUE, null, "380"))
                .thenRefusedBy("UnitsAreCounted", "109号");
    }

    @Test
    void one_notice_at_a_time_and_one_basis_for_ever() {
        received("09-10").and(noticed()).when(notice(FeeBasis.PER_PAGE, 68, null, "380"))
                .thenRefusedBy("OneFeeNoticeAtATime", "policy:");
        received("09-10").and(noticed()).and(new FeePaid(ID, on("09-16"), new BigDecimal("380")))
                .when(new NoticeFee(ID, on("09-20"), FeeBasis.PER_ITEM, 5, 20, new BigDecimal("500")))
                .thenRefusedBy("OneFeeBasis", "109号", "择一");
    }

    @Test
    void a_notice_after_the_reply_limit_and_a_late_payment_are_remarked() {
        received("09-10").when(new NoticeFee(ID, on("10-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("380")))
                .thenRemarked("NoticedWithinTheReplyLimit", "逾期 1 个工作日；缴费后答复期限不重新起算");
        received("09-10").policy(ClockPolicies.RESTART_AFTER_EXPIRY, 1)
                .when(new NoticeFee(ID, on("10-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("380")))
                .thenRemarked("NoticedWithinTheReplyLimit", "缴费后答复期限重新起算");
        RecordPayment paid = new RecordPayment(ID, on("11-20"), new BigDecimal("380"));
        received("09-10").and(noticed()).when(paid).thenRemarked("PaidInTime", "2025-10-17");
    }

    @Test
    void a_payment_without_a_notice_is_refused_but_recorded_when_it_happened_long_ago() {
        RecordPayment paid = new RecordPayment(ID, on("09-20"), new BigDecimal("380"));
        received("09-10").when(paid).thenRefusedBy("FeeIsDue", "109号", "没有收费通知");
        received("09-10").reconstructed().when(paid).thenRemarked("FeeIsDue");
    }

    @Test
    void less_than_was_asked_for_does_not_begin_the_period_anew_and_more_is_remarked() {
        RequestScenario asked = received("09-10").and(noticed());
        asked.when(pay("10")).thenRefusedBy("PaidInFull", "109号", "380 元，缴费 10 元");
        asked.when(pay("380.00")).thenWithoutRemarks();
        asked.when(pay("400")).thenRemarked("PaidNoMore", "380 元，缴费 400 元");
        asked.reconstructed().when(pay("10")).thenRemarked("PaidInFull", "380 元");
    }

    private static RecordPayment pay(String amount) {
        return new RecordPayment(ID, on("09-20"), new BigDecimal(amount));
    }

    @Test
    void before_the_tariff_nothing_is_charged_by_it() {
        received("09-10").reconstructed().when(new NoticeFee(ID, LocalDate.of(2020, 12, 31), FeeBasis.PER_PAGE, 68,
                new BigDecimal("380"))).thenRefusedBy("NotBefore", "109号");
    }
}
