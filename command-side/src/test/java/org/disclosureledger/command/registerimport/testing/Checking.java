package org.disclosureledger.command.registerimport.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.disclosureledger.command.registerimport.check.CheckProgress;
import org.disclosureledger.command.registerimport.check.CheckedRegister;
import org.disclosureledger.command.registerimport.check.RegisterCheck;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.row.Problem;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.clock.ClockRules;

/** Checks registers on a fixed day, against what is known. */
public final class Checking {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final String HEADER = String.join(",", GeneratedRegister.HEADER) + "\n";
    public static final String APPEALS_HEADER = "案号,类型,登记编号,申请人或原告,受理机关,受理日期,结果,结案日期\n";

    private final KnownCases known;

    public Checking(KnownCases known) {
        this.known = known;
    }

    public static Checking againstNothing() {
        return new Checking(new CasesInMemory());
    }

    public CheckedRegister check(UploadedFile requests, UploadedFile appeals) {
        CheckProgress silent = new CheckProgress() {

            @Override
            public void read(int rows) {
                // nobody looks
            }

            @Override
            public void checked(int rows, int total) {
                // nobody looks
            }
        };
        return new RegisterCheck(known, "653200", new Circumstances(TODAY, true, ClockRules.shipped()), silent)
                .check(requests, appeals);
    }

    public CheckedRegister check(String requestsCsv) {
        return check(csv(requestsCsv), null);
    }

    public CheckedRegister check(String requestsCsv, String appealsCsv) {
        return check(csv(requestsCsv), csv(appealsCsv));
    }

    public static UploadedFile csv(String text) {
        return new UploadedFile("台账.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@code requests:7:答复日期}. */
    public static List<String> places(List<Problem> problems) {
        return problems.stream().map(p -> "%s:%d:%s".formatted(p.sheet(), p.row(), p.column())).toList();
    }
}
