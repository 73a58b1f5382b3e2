package org.disclosureledger.command.registerimport.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.acts.SealedLater;
import org.disclosureledger.command.registerimport.check.LinkTargets.Target;
import org.disclosureledger.command.registerimport.column.AppealColumn;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.appeal.AppealCommand;
import org.disclosureledger.domain.appeal.AppealCommand.ConcludeAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;
import org.disclosureledger.domain.appeal.AppealDecider;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.appeal.AppealState;

import static org.disclosureledger.command.registerimport.column.AppealColumn.*;

/** Judges one row of the register of reviews and law suits: accepted, and perhaps concluded. */
final class AppealCheck {

    private static final Map<String, AppealColumn> FIELDS = Map.of("caseNumber", CASE_NUMBER, "acceptedOn", ACCEPTED_ON,
            "concludedOn", CONCLUDED_ON);

    private final RegisterSheet<AppealColumn> sheet;
    private final String organ;
    private final Circumstances circumstances;
    private final LinkTargets targets;
    private final Findings findings;

    AppealCheck(RegisterSheet<AppealColumn> sheet, String organ, Circumstances circumstances, LinkTargets targets,
            Findings findings) {
        this.sheet = sheet;
        this.organ = organ;
        this.circumstances = circumstances;
        this.targets = targets;
        this.findings = findings;
    }

    /** The events of the case; of no use when the row has a problem. */
    List<AppealEvent> check(RegisterRow<AppealColumn> row, UUID id) {
        if (row.has(RESULT) && !row.has(CONCLUDED_ON)) {
            problem(row, CONCLUDED_ON, "填写了“结果”，请填写“结案日期”");
        }
        if (row.has(CONCLUDED_ON) && !row.has(RESULT)) {
            problem(row, RESULT, "填写了“结案日期”，请填写“结果”（维持、纠正或其他）");
        }
        LocalDate acceptedOn = row.date(ACCEPTED_ON);
        LocalDate concludedOn = row.date(CONCLUDED_ON);
        Optional<Target> request = request(row);
        request.map(Target::receivedOn).filter(receivedOn -> acceptedOn != null && acceptedOn.isBefore(receivedOn))
                .ifPresent(receivedOn -> problem(row, ACCEPTED_ON,
                        "受理日期（%s）不能早于所涉申请的收到日期（%s）".formatted(acceptedOn, receivedOn)));
        // Where the day of acceptance cannot be read, the conclusion is judged by itself.
        LocalDate assumed = acceptedOn != null ? acceptedOn : concludedOn;
        if (assumed == null) {
            return List.of();
        }
        List<AppealCommand> commands = new ArrayList<>();
        commands.add(new OpenAppeal(id, organ, row.values().getOrDefault(CASE_NUMBER, "—").toString(),
                row.label(KIND, AppealKind.REVIEW), assumed, row.text(AUTHORITY),
                row.text(APPELLANT) == null ? null : SealedLater.placeFor(id),
                request.map(Target::requestId).orElse(null)));
        if (concludedOn != null && row.has(RESULT)) {
            commands.add(new ConcludeAppeal(id, concludedOn, row.label(RESULT, AppealResult.OTHER),
                    row.text(DECISION)));
        }
        return judge(row, commands);
    }

    /** The request that the row names. */
    Optional<Target> request(RegisterRow<AppealColumn> row) {
        String number = row.text(REGISTER_NUMBER);
        return number == null ? Optional.empty() : targets.find(number);
    }

    /** A number that names nothing is a problem; none at all is not. */
    boolean namesUnknownRequest(RegisterRow<AppealColumn> row) {
        boolean unknown = row.text(REGISTER_NUMBER) != null && request(row).isEmpty();
        if (unknown) {
            problem(row, REGISTER_NUMBER, "登记编号“%s”在申请台账和系统中都不存在".formatted(row.text(REGISTER_NUMBER)));
        }
        return unknown;
    }

    private List<AppealEvent> judge(RegisterRow<AppealColumn> row, List<AppealCommand> commands) {
        AppealState state = new AppealState.Unopened();
        List<AppealEvent> events = new ArrayList<>();
        for (AppealCommand command : commands) {
            switch (AppealDecider.decide(state, command, circumstances)) {
                case Decision.Refused<AppealEvent>(var finding) -> {
                    problem(row, column(finding.field()), finding.sentence());
                    return List.of();
                }
                case Decision.Accepted<AppealEvent>(var happened, var remarks) -> {
                    remarks.forEach(remark -> findings.warning(sheet.kind().name(), row.number(),
                            column(remark.field()).header(), remark.sentence()));
                    for (AppealEvent event : happened) {
                        state = AppealState.evolve(state, event);
                        events.add(event);
                    }
                }
            }
        }
        return events;
    }

    private static AppealColumn column(@Nullable String field) {
        return field == null ? CASE_NUMBER : FIELDS.getOrDefault(field, CASE_NUMBER);
    }

    private void problem(RegisterRow<AppealColumn> row, AppealColumn column, String message) {
        findings.problem(sheet.kind().name(), row.number(), column.header(), message);
    }
}
