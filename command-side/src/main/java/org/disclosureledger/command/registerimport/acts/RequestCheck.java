package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.disclosureledger.command.registerimport.acts.Act.Phase;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.RequestDecider;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestHistory;
import org.disclosureledger.domain.request.RequestState;

import static org.disclosureledger.command.registerimport.column.RequestColumn.RECEIVED_ON;

/**
 * Judges one row as the acts that it tells of. A refusal is a problem in the column of the refused field; acts that answer
 * to a refused one are not judged, so that one mistake is one problem.
 */
public final class RequestCheck {

    private final RegisterSheet<RequestColumn> sheet;
    private final String organ;
    private final Circumstances circumstances;
    private final LateActs lateActs;
    private final Findings findings;

    public RequestCheck(RegisterSheet<RequestColumn> sheet, String organ, Circumstances circumstances,
            Findings findings) {
        this.sheet = sheet;
        this.organ = organ;
        this.circumstances = circumstances;
        this.lateActs = new LateActs(circumstances.clockRules(), circumstances.today());
        this.findings = findings;
    }

    /**
     * The events of the case; empty when the row has a problem, and then without warnings: they would follow from it.
     *
     * @param complete false when a cell is missing that another one asks for, which has been blamed already
     */
    public List<RequestEvent> check(RegisterRow<RequestColumn> row, UUID id, boolean complete) {
        Judgement judgement = new Judgement(row, complete);
        Chronology chronology = new Chronology(row);
        Optional<String> wrongReceipt = wrongReceipt(row, chronology);
        wrongReceipt.ifPresent(sentence -> judgement.blame(RECEIVED_ON, sentence));
        RegistrationOfRow registration = new RegistrationOfRow(row, id, organ);
        if (wrongReceipt.isPresent() || !registration.isReadable() || !judgement.pass(registration.act())) {
            // Judge the rest as if the registration were right: its mistakes have been named.
            judgement.pass(registration.assumed(chronology.plausibleReceipt(circumstances.today())));
        }
        LocalDate receivedOn = Objects.requireNonNullElseGet(row.date(RECEIVED_ON), circumstances::today);
        RequestActs.of(row, id, receivedOn).forEach(judgement::pass);
        return judgement.result();
    }

    private Optional<String> wrongReceipt(RegisterRow<RequestColumn> row, Chronology chronology) {
        LocalDate receivedOn = row.date(RECEIVED_ON);
        if (receivedOn == null) {
            return Optional.empty();
        }
        PossibleDay past = new PossibleDay("", RECEIVED_ON.header(), receivedOn, circumstances.today());
        return past.isBroken()
                ? Optional.of(past.sentence())
                : Optional.of(chronology.contradiction()).filter(sentence -> !sentence.isEmpty());
    }

    /** What becomes of one row, act by act. */
    private final class Judgement {

        private final RegisterRow<RequestColumn> row;
        private final Set<RequestCommand> accepted = new HashSet<>();
        private final List<RequestEvent> events = new ArrayList<>();
        private final List<Runnable> warnings = new ArrayList<>();
        private RequestState state = new RequestState.Unregistered();
        private boolean faulty;

        Judgement(RegisterRow<RequestColumn> row, boolean complete) {
            this.row = row;
            this.faulty = !complete || !row.unreadable().isEmpty();
        }

        boolean pass(Act act) {
            if (!canBeJudged(act)) {
                return false;
            }
            return switch (RequestDecider.decide(state, act.command(), circumstances)) {
                case Decision.Refused<RequestEvent>(Finding finding) -> {
                    blame(act.column(finding.field()), finding.sentence());
                    yield false;
                }
                case Decision.Accepted<RequestEvent>(List<RequestEvent> happened, List<Finding> remarks) -> {
                    accepted.add(act.command());
                    remarks.forEach(remark -> remark(act.column(remark.field()), remark.sentence()));
                    happened.forEach(event -> {
                        state = RequestHistory.evolve(state, event);
                        events.add(event);
                    });
                    yield true;
                }
            };
        }

        private boolean canBeJudged(Act act) {
            boolean caused = act.cause() == null || accepted.contains(act.cause().command());
            return caused && (act.phase() != Phase.AFTERWARDS || state instanceof RequestState.Concluded);
        }

        void blame(RequestColumn column, String sentence) {
            faulty = true;
            findings.problem(sheet.kind().name(), row.number(), column.header(), sentence);
        }

        private void remark(RequestColumn column, String sentence) {
            // What a register has no column for, it cannot have left out.
            if (sheet.columns().contains(column)) {
                warnings.add(
                        () -> findings.warning(sheet.kind().name(), row.number(), column.header(), sentence));
            }
        }

        List<RequestEvent> result() {
            if (faulty) {
                return List.of();
            }
            warnings.forEach(Runnable::run);
            lateActs.of(events).ifPresent(late -> findings.warning(sheet.kind().name(), row.number(),
                    late.column().header(), late.sentence()));
            return events;
        }
    }
}
