package org.disclosureledger.query.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.query.annual.Member.Cell;

/**
 * A request in Table 3.
 *
 * @param year of receipt
 * @param receipt the receipt itself
 * @param counted the receipt, or the correction that moved it to its present year or column
 * @param end null while it is open
 */
record AnnualRequest(String organ, String number, ApplicantCategory category, int year, Mark receipt, Mark counted,
        @Nullable End end, boolean voided) implements AnnualCase {

    static final int TABLE = 3;

    /** @param mark the answer or withdrawal, or the correction that moved it */
    record End(Outcome outcome, int year, Mark mark) {}

    @Override
    public List<Member> members(UUID caseId) {
        List<Member> members = new ArrayList<>();
        if (voided) {
            return members;
        }
        members.add(member(caseId, AnnualForm.NEW, year, year, counted));
        if (end == null) {
            members.add(member(caseId, AnnualForm.CARRIED_OUT, year, Member.NO_END, receipt));
            members.add(member(caseId, AnnualForm.CARRIED_IN, year + 1, Member.NO_END, receipt));
            return members;
        }
        members.add(member(caseId, end.outcome().code(), end.year(), end.year(), end.mark()));
        if (end.year() > year) {
            members.add(member(caseId, AnnualForm.CARRIED_OUT, year, end.year() - 1, receipt));
            members.add(member(caseId, AnnualForm.CARRIED_IN, year + 1, end.year(), receipt));
        }
        return members;
    }

    private Member member(UUID caseId, String row, int from, int to, Mark mark) {
        return new Member(caseId, new Cell(organ, TABLE, row, category.code()), from, to, mark, number, null);
    }

    AnnualRequest ended(Outcome outcome, int inYear, Mark mark) {
        return new AnnualRequest(organ, number, category, year, receipt, counted, new End(outcome, inYear, mark),
                voided);
    }

    /** A correction that changes nothing here leaves the marks as they are. */
    AnnualRequest outcome(Outcome corrected, Mark by) {
        return end == null || end.outcome() == corrected ? this : ended(corrected, end.year(), by);
    }

    AnnualRequest received(int correctedYear, Mark by) {
        return correctedYear == year
                ? this
                : new AnnualRequest(organ, number, category, correctedYear, receipt, by, end, voided);
    }

    AnnualRequest category(ApplicantCategory corrected, Mark by) {
        End moved = end == null ? null : new End(end.outcome(), end.year(), by);
        return corrected == category
                ? this
                : new AnnualRequest(organ, number, corrected, year, receipt, by, moved, voided);
    }

    AnnualRequest number(String corrected) {
        return new AnnualRequest(organ, corrected, category, year, receipt, counted, end, voided);
    }

    AnnualRequest voidedNow() {
        return new AnnualRequest(organ, number, category, year, receipt, counted, end, true);
    }
}
