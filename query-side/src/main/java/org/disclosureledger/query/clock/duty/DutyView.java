package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.clock.reading.ClockView;

/**
 * A line of the list.
 *
 * @param caseType {@code request} or {@code appeal}
 * @param number 登记编号, or 案号 of an appeal
 * @param urgentOn what the list is sorted by
 */
public record DutyView(String caseType, UUID caseId, String organ, String number, DueGroup due,
        @Nullable LocalDate urgentOn, @JsonUnwrapped ClockView clock) {

    static DutyView of(Duty duty, LocalDate today) {
        return new DutyView(duty.appeal() ? "appeal" : "request", duty.caseId(), duty.organ(), duty.number(),
                duty.group(), duty.clock().reading().urgentOn(), ClockView.of(duty.clock(), today, duty.noticedLate()));
    }
}
