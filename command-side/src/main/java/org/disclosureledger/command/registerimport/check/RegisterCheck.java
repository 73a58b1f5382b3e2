package org.disclosureledger.command.registerimport.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.acts.RequestCheck;
import org.disclosureledger.command.registerimport.column.AppealColumn;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;
import org.disclosureledger.command.registerimport.row.SheetParser;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.domain.Circumstances;

/** Reads and judges a whole register. Nothing is written: a dry run ends here. */
public final class RegisterCheck {

    /** Rows that are looked up in the store at once. */
    private static final int PART = 2_000;

    private final KnownCases known;
    private final String organ;
    private final Circumstances circumstances;
    private final CheckProgress progress;

    /** @param circumstances by which the rows are judged: acts of the past */
    public RegisterCheck(KnownCases known, String organ, Circumstances circumstances, CheckProgress progress) {
        this.known = known;
        this.organ = organ;
        this.circumstances = circumstances;
        this.progress = progress;
    }

    /** @param appealsFile null when there is none */
    public CheckedRegister check(UploadedFile requestsFile, @Nullable UploadedFile appealsFile) {
        Findings findings = new Findings();
        RegisterSheet<RequestColumn> requests = new SheetParser<>(SheetKind.REQUESTS, findings, progress::read)
                .parse(requestsFile);
        int before = requests.rows().size();
        RegisterSheet<AppealColumn> appeals = appealsFile == null
                ? RegisterSheet.absent(SheetKind.APPEALS)
                : new SheetParser<>(SheetKind.APPEALS, findings, read -> progress.read(before + read))
                        .parse(appealsFile);
        int total = before + appeals.rows().size();
        if (total == 0 && !findings.hasProblems()) {
            findings.problem(SheetKind.REQUESTS.name(), requests.headerRow(), "", "文件中没有数据行");
        }
        LinkTargets targets = new LinkTargets();
        RequestsCheck requestsCheck = new RequestsCheck(requests, known, organ,
                new RequestCheck(requests, organ, circumstances, findings), targets, findings);
        inParts(requests.rows(), requestsCheck::check, 0, total);
        AppealsCheck appealsCheck = new AppealsCheck(appeals, known, organ,
                new AppealCheck(appeals, organ, circumstances, targets, findings), targets, findings);
        inParts(appeals.rows(), appealsCheck::check, before, total);
        List<NewCase> cases = new ArrayList<>(requestsCheck.cases());
        cases.addAll(appealsCheck.cases());
        return new CheckedRegister(total, requestsCheck.skipped() + appealsCheck.skipped(), cases, findings.problems(),
                findings.warnings());
    }

    private <R extends RegisterRow<?>> void inParts(List<R> rows, Consumer<List<R>> check, int before, int total) {
        for (int from = 0; from < rows.size(); from += PART) {
            int to = Math.min(from + PART, rows.size());
            check.accept(rows.subList(from, to));
            progress.checked(before + to, total);
        }
    }
}
