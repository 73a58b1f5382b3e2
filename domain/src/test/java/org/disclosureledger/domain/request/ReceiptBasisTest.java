package org.disclosureledger.domain.request;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.disclosureledger.domain.request.RequestScenario.APPLICANT;
import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.nothing;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class ReceiptBasisTest {

    private static RegisterRequest register(ReceiptBasis basis, @Nullable String submitted, @Nullable String confirmed,
            String received) {
        return new RegisterRequest(ID, "653200", "2025-0001",
                new Receipt(ReceiptChannel.INTERNET, basis, on(received), day(submitted), day(confirmed), null),
                ApplicantCategory.NATURAL_PERSON, APPLICANT, "申请公开土地征收批复", null);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : on(day);
    }

    @Test
    void what_both_sides_confirm_is_received_on_that_day() {
        RegisterRequest other = register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, "09-10", "09-11", "09-10");
        nothing().when(register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, "09-10", "09-11", "09-11")).thenWithoutRemarks();
        nothing().when(other).thenRefusedBy("ReceivedOnConfirmation", "第三十一条", "2025-09-11");
        nothing().reconstructed().when(other).thenRemarked("ReceivedOnConfirmation");
        nothing().when(register(ReceiptBasis.CONFIRMATION, "09-08", "09-11", "09-10"))
                .thenRefusedBy("ReceivedOnConfirmation", "第三十一条");
    }

    @Test
    void what_is_handed_over_is_received_on_that_day() {
        nothing().when(register(ReceiptBasis.SUBMISSION, "09-09", null, "09-10")).thenRefusedBy("ReceivedOnSubmission",
                "第三十一条", "2025-09-09");
    }

    /** 2025-09-26 is a Friday; the Sunday after it is worked. */
    @Test
    void a_confirmation_after_the_next_working_day_is_remarked() {
        nothing().when(register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, "09-26", "09-28", "09-28")).thenWithoutRemarks();
        nothing().when(register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, "09-26", "09-29", "09-29"))
                .thenRemarked("ConfirmedNextWorkingDay", "2025-09-28");
        nothing().reconstructed().when(register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, "09-13", null, "09-15"))
                .thenWithoutRemarks();
    }

    /** Older registers never had a column for the day of confirmation. */
    @Test
    void a_confirmation_that_is_not_on_record_is_remarked_when_it_is_registered_now() {
        RegisterRequest unconfirmed = register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, null, null, "09-10");
        nothing().when(unconfirmed).thenRemarked("ConfirmationRecorded", "双方确认之日");
        nothing().reconstructed().when(unconfirmed).thenWithoutRemarks();
    }

    @Test
    void what_was_received_before_the_first_calendar_has_no_limits() {
        RegisterRequest old = new RegisterRequest(ID, "653200", "2018-0001",
                Receipt.by(ReceiptChannel.POST, LocalDate.of(2018, 12, 31)), ApplicantCategory.NATURAL_PERSON,
                APPLICANT, "申请公开土地征收批复", null);
        nothing().when(old).thenRemarked("ReceivedUnderTheCalendar", "期限无法计算");
        nothing().reconstructed().when(old).thenWithoutRemarks();
    }

    /** 〔2015〕207号 knows letters that reached another unit; so it is not refused. */
    @Test
    void a_basis_that_is_not_the_channels_is_remarked() {
        nothing().when(register(ReceiptBasis.SIGNATURE, null, null, "09-10")).thenRemarked("BasisFitsTheChannel",
                "双方确认之日");
        nothing().when(register(ReceiptBasis.MISDIRECTED_CONFIRMATION, null, "09-10", "09-10"))
                .thenRemarked("BasisFitsTheChannel", "207号");
        nothing().when(register(ReceiptBasis.BOTH_SIDES_CONFIRMATION, null, "09-10", "09-10")).thenWithoutRemarks();
    }

    @Test
    void an_ordinary_letter_is_confirmed_on_the_day_it_is_got() {
        nothing().when(letter("09-08", "09-10")).thenRemarked("ConfirmedOnArrival", "2025-09-08");
        nothing().when(letter("09-10", "09-10")).thenWithoutRemarks();
        nothing().when(letter(null, "09-10")).thenWithoutRemarks();
    }

    private static RegisterRequest letter(@Nullable String submitted, String confirmed) {
        return new RegisterRequest(ID, "653200", "2025-0001",
                new Receipt(ReceiptChannel.ORDINARY_LETTER, ReceiptBasis.CONFIRMATION, on(confirmed), day(submitted),
                        on(confirmed), null),
                ApplicantCategory.NATURAL_PERSON, APPLICANT, "申请公开土地征收批复", null);
    }

    @Test
    void nothing_is_confirmed_before_it_was_submitted() {
        nothing().when(register(ReceiptBasis.SIGNATURE, "09-10", "09-09", "09-10"))
                .thenRefusedBy("ConfirmedAfterSubmission", "第三十一条");
    }
}
