package org.disclosureledger.domain.request;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.serve.DeliverFeeNotice;
import org.disclosureledger.domain.request.serve.DeliverSupplementNotice;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.Outcome;

import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

/** The applicant's limits run from the delivery of the notice (Q7, P10). */
class NoticeDeliveryTest {

    private static RequestScenario asked() {
        return received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 5));
    }

    private static RequestScenario charged() {
        return received("09-10").and(new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("380")));
    }

    private static DeliverSupplementNotice deliver(String day) {
        return new DeliverSupplementNotice(ID, on(day), "EMS 签收");
    }

    private static SupplementNoticeDelivered delivered(String day) {
        return new SupplementNoticeDelivered(ID, on(day), "EMS 签收");
    }

    private static AnswerRequest answer(String day, Outcome outcome) {
        return new AnswerRequest(ID, on(day), outcome, AnswerForm.POSTED, null, null);
    }

    @Test
    void an_open_notice_is_delivered_and_the_day_may_be_told_anew_also_after_the_answer() {
        asked().when(deliver("09-17")).then(delivered("09-17"));
        asked().and(delivered("09-17")).when(deliver("09-18")).then(delivered("09-18"));
        asked().and(delivered("09-17")).when(deliver("09-17")).thenRefusedBy("DeliveryChangesSomething", "policy:");
        asked().and(new RequestAnswered(ID, on("09-26"), Outcome.SUPPLEMENT_MISSED, AnswerForm.POSTED, null, null))
                .when(deliver("09-17")).then(delivered("09-17"));
        charged().when(new DeliverFeeNotice(ID, on("09-17"), null))
                .then(new FeeNoticeDelivered(ID, on("09-17"), null));
    }

    @Test
    void what_was_not_sent_or_is_done_with_is_not_delivered_nor_before_it_was_sent_or_in_the_future() {
        received("09-10").when(deliver("09-17")).thenRefusedBy("NoticeIsOpen", "第三十条", "没有补正告知");
        asked().and(new RequestSupplemented(ID, on("09-18"), null)).when(deliver("09-17"))
                .thenRefusedBy("NoticeIsOpen", "第三十条", "2025-09-18");
        asked().when(deliver("09-14")).thenRefusedBy("NotBefore", "第三十条", "补正告知日期");
        asked().when(new DeliverSupplementNotice(ID, on("12-31").plusDays(1), null)).thenRefusedBy("PossibleDay",
                "policy:");
        received("09-10").when(new DeliverFeeNotice(ID, on("09-17"), null)).thenRefusedBy("NoticeIsOpen", "109号");
        charged().when(new DeliverFeeNotice(ID, on("09-14"), null)).thenRefusedBy("NotBefore", "109号");
    }

    /** 5 working days from the notice end on 2025-09-22, from its delivery on 2025-09-24. */
    @Test
    void the_limit_to_supplement_runs_from_the_delivery() {
        asked().and(delivered("09-17")).when(answer("09-24", Outcome.SUPPLEMENT_MISSED))
                .thenRefusedBy("ApplicantLetItPass", "第三十条", "2025-09-24");
        asked().and(delivered("09-17")).when(answer("09-25", Outcome.SUPPLEMENT_MISSED)).thenWithoutRemarks();
        asked().and(delivered("09-29")).when(answer("09-25", Outcome.SUPPLEMENT_MISSED))
                .thenRefusedBy("ApplicantLetItPass", "第三十条", "2025-09-29");
        asked().and(delivered("09-17")).when(new RecordSupplement(ID, on("09-24"), null)).thenWithoutRemarks();
    }

    /** 20 working days from the notice end on 2025-10-17, from its delivery on 2025-10-21. */
    @Test
    void the_limit_to_pay_runs_from_the_delivery() {
        RequestScenario delivered = charged().and(new FeeNoticeDelivered(ID, on("09-17"), null));
        delivered.when(answer("10-21", Outcome.FEE_UNPAID)).thenRefusedBy("ApplicantLetItPass", "109号", "2025-10-21");
        delivered.when(answer("10-22", Outcome.FEE_UNPAID)).thenWithoutRemarks();
        delivered.when(new RecordPayment(ID, on("10-21"), new BigDecimal("380"))).thenWithoutRemarks();
    }

    /** Older registers have no column for the delivery. */
    @Test
    void without_a_delivery_a_missed_limit_is_remarked_when_done_now() {
        asked().when(answer("09-25", Outcome.SUPPLEMENT_MISSED)).thenRemarked("NoticeDeliveryIsKnown", "送达日期未登记");
        asked().reconstructed().when(answer("09-25", Outcome.SUPPLEMENT_MISSED)).thenWithoutRemarks();
        asked().when(answer("09-25", Outcome.DISCLOSED)).thenWithoutRemarks();
    }
}
