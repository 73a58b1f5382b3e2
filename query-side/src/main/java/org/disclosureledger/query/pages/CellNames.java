package org.disclosureledger.query.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.domain.statute.ApplicantCategory;

/** What the form calls the rows and columns of Tables 3 and 4. */
public final class CellNames {

    private static final Map<String, String> ROWS = AnnualForm.rows().stream()
            .collect(Collectors.toMap(AnnualForm.Row::code, AnnualForm.Row::label));
    private static final Map<String, String> RESULTS = Map.of("upheld", "结果维持", "corrected", "结果纠正", "other", "其他结果",
            "pending", "尚未审结", AnnualForm.TOTAL, "总计");

    private CellNames() {
    }

    /** Row of Table 3, or block of Table 4; the code itself when there is none. */
    public static String row(int table, String code) {
        return table == 3
                ? ROWS.getOrDefault(code, code)
                : Coded.find(AppealKind.class, code).map(AppealKind::label).orElse(code);
    }

    /** Column of Table 3, or of a block of Table 4; the code itself when there is none. */
    public static String column(int table, String code) {
        Optional<String> name = table == 3
                ? Coded.find(ApplicantCategory.class, code).map(ApplicantCategory::label)
                : Optional.ofNullable(RESULTS.get(code));
        return name.orElse(code.equals(AnnualForm.TOTAL) ? "总计" : code);
    }
}
