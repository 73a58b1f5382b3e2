package org.disclosureledger.query.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.query.annual.Member.Cell;

/**
 * An appeal in Table 4.
 *
 * @param year of acceptance
 * @param counted the opening, or the correction that moved it to its present block or year
 * @param end null while it is pending
 */
record AnnualAppeal(String organ, String number, AppealKind kind, int year, Mark counted, @Nullable End end,
        boolean voided, @Nullable UUID requestId) implements AnnualCase {

    static final int TABLE = 4;
    static final String PENDING = "pending";

    /** @param mark the conclusion, or the correction that moved it */
    record End(AppealResult result, int year, Mark mark) {}

    @Override
    public List<Member> members(UUID caseId) {
        List<Member> members = new ArrayList<>();
        if (voided) {
            return members;
        }
        if (end == null) {
            members.add(member(caseId, PENDING, year, Member.NO_END, counted));
            return members;
        }
        members.add(member(caseId, end.result().code(), end.year(), end.year(), end.mark()));
        if (end.year() > year) {
            members.add(member(caseId, PENDING, year, end.year() - 1, counted));
        }
        return members;
    }

    private Member member(UUID caseId, String column, int from, int to, Mark mark) {
        return new Member(caseId, new Cell(organ, TABLE, kind.code(), column), from, to, mark, number, requestId);
    }

    /** The end as it now stands; the mark stays when it counts where it did. */
    AnnualAppeal ended(AppealResult result, int inYear, Mark by) {
        boolean same = end != null && end.result() == result && end.year() == inYear;
        return same ? this : with(new End(result, inYear, by));
    }

    AnnualAppeal corrected(String newNumber, AppealKind newKind, int newYear, Mark by) {
        boolean moved = newKind != kind || newYear != year;
        End movedEnd = end != null && newKind != kind ? new End(end.result(), end.year(), by) : end;
        return new AnnualAppeal(organ, newNumber, newKind, newYear, moved ? by : counted, movedEnd, voided, requestId);
    }

    AnnualAppeal linked(UUID request) {
        return new AnnualAppeal(organ, number, kind, year, counted, end, voided, request);
    }

    AnnualAppeal voidedNow() {
        return new AnnualAppeal(organ, number, kind, year, counted, end, true, requestId);
    }

    private AnnualAppeal with(End newEnd) {
        return new AnnualAppeal(organ, number, kind, year, counted, newEnd, voided, requestId);
    }
}
