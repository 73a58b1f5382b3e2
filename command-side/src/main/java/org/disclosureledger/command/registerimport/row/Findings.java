package org.disclosureledger.command.registerimport.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Problems and warnings of one import, as they are found. Of each kind {@value #MOST} are kept, the rest is counted. */
public final class Findings {

    static final int MOST = 10_000;

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::sheet).reversed()
            .thenComparingInt(Problem::row);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int problemCount;
    private int warningCount;

    public void problem(String sheet, int row, String column, String message) {
        if (problemCount++ < MOST) {
            problems.add(new Problem(sheet, row, column, message));
        }
    }

    public void warning(String sheet, int row, String column, String message) {
        if (warningCount++ < MOST) {
            warnings.add(new Problem(sheet, row, column, message));
        }
    }

    public boolean hasProblems() {
        return problemCount > 0;
    }

    /** Requests before appeals, then by row. */
    public List<Problem> problems() {
        return listed(problems, problemCount, "问题");
    }

    public List<Problem> warnings() {
        return listed(warnings, warningCount, "提示");
    }

    private static List<Problem> listed(List<Problem> found, int count, String what) {
        List<Problem> listed = new ArrayList<>(found);
        listed.sort(IN_ORDER);
        if (count > MOST) {
            Problem last = listed.getLast();
            listed.add(new Problem(last.sheet(), last.row(), "", "共有 %d 条%s，此处只列出前 %d 条".formatted(count, what, MOST)));
        }
        return listed;
    }
}
