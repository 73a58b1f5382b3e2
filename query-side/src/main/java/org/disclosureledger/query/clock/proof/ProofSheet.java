package org.disclosureledger.query.clock.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.clock.proof.ProofDay.Turn;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.receipt.ReceiptDossier;

/**
 * The proof of one clock. It names no person: whose application it is follows from the register number.
 *
 * @param receipt how the request was received, with a dispute about the day; null for an appeal
 * @param explanation how it is counted, in paragraphs
 * @param settings what it rests on, as far as numbers may be chosen
 * @param notices the calendar notices that decide a day of the sheet
 * @param days every calendar day from the start to the last one
 * @param lateEnd the act that ended it, where that came after the last day; null else
 * @param readOn the day it was worked out
 */
public record ProofSheet(Subject subject, @Nullable ReceiptDossier receipt, ClockView clock, List<String> explanation,
        List<Setting> settings,
        List<Notice> notices, List<ProofDay> days, @Nullable Turn lateEnd, Totals totals, CalendarVersion calendar,
        LocalDate readOn, Instant printedAt) {

    public static final String TITLE = "计时证明单";

    /**
     * What case it is about.
     *
     * @param caseType {@code request} or {@code appeal}
     * @param numberLabel 登记编号 or 案号
     */
    public record Subject(String caseType, UUID caseId, String organ, String organName, String numberLabel,
            String number) {}

    /**
     * A number that the clock rests on.
     *
     * @param name as in {@code policy:<name>}
     * @param title what it is, for people
     * @param text the value with its unit, in words where it is a choice of yes and no
     */
    public record Setting(String name, String title, int value, String text, String source) {}

    /** A calendar notice (放假通知). */
    public record Notice(String number, LocalDate publishedOn, int year, @Nullable String note) {}

    /**
     * By which calendar the days were counted.
     *
     * @param area whose holidays
     * @param knownOn the notices published up to that day
     */
    public record CalendarVersion(String area, LocalDate knownOn, boolean provisional, boolean incomplete) {}
}
