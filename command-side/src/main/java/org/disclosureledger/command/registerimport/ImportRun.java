package org.disclosureledger.command.registerimport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;
import org.disclosureledger.command.registerimport.check.CheckedRegister;
import org.disclosureledger.command.registerimport.check.RegisterCheck;
import org.disclosureledger.command.registerimport.column.AppealColumn;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.row.Problem;
import org.disclosureledger.command.reservation.AlreadyTaken;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.rulebook.OrganRules;
import org.disclosureledger.domain.Circumstances;

/** One import from its files to its end; whatever happens, it has one. */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final RetryTemplate untilTheDatabaseIsBack = new RetryTemplate(
            RetryPolicy.builder().maxRetries(100).delay(Duration.ofSeconds(1)).build());
    private final Imports imports;
    private final KnownCases known;
    private final CaseAppending appending;
    private final OrganRules rules;
    private final Clock clock;

    ImportRun(Imports imports, KnownCases known, CaseAppending appending, OrganRules rules, Clock clock) {
        this.imports = imports;
        this.known = known;
        this.appending = appending;
        this.rules = rules;
        this.clock = clock;
    }

    void run(ImportJob job) {
        try {
            CheckedRegister checked = check(job);
            ImportState next = next(job, checked);
            imports.checked(job.id(), checked, next);
            LOG.info("import {}: {} rows, {} new, {} problems: {}", job.id(), checked.rows(), checked.cases().size(),
                    checked.problems().size(), next);
            if (next == ImportState.IMPORTING) {
                long start = System.nanoTime();
                appending.append(job, checked.cases());
                LOG.info("import {} is done; its transaction took {} ms", job.id(),
                        (System.nanoTime() - start) / 1_000_000);
            }
        } catch (AlreadyTaken e) {
            reject(job, taken(e));
        } catch (CaseChangedMeanwhile e) {
            reject(job, problem("导入期间有案件被他人登记，未保存任何内容，请重新上传"));
        } catch (RuntimeException | OutOfMemoryError e) {
            // Its message may quote what a row held: the type alone goes to the log.
            LOG.error("import {} failed: {} at {}", job.id(), e.getClass().getName(), place(e));
            reject(job, problem("系统内部错误，未保存任何内容，请重试；仍有问题请联系管理员"));
        } finally {
            job.dropFiles();
        }
    }

    private CheckedRegister check(ImportJob job) {
        Circumstances past = new Circumstances(LocalDate.now(clock), true, rules.of(job.organ().code()));
        CheckedRegister checked = new RegisterCheck(known, job.organ().code(), past,
                new ReportedProgress(imports, job.id())).check(job.requests(), job.appeals());
        job.dropFiles();
        return checked;
    }

    /** Where the database is away for a while, it is waited for: else the import would seem under way for ever. */
    private void reject(ImportJob job, Problem reason) {
        try {
            untilTheDatabaseIsBack.execute(() -> {
                imports.rejected(job.id(), reason);
                return true;
            });
        } catch (RetryException e) {
            LOG.error("import {} is over, but its end cannot be written down; the next start will", job.id());
        }
    }

    private static ImportState next(ImportJob job, CheckedRegister checked) {
        if (!checked.problems().isEmpty()) {
            return ImportState.REJECTED;
        }
        return job.dryRun() ? ImportState.CHECKED : ImportState.IMPORTING;
    }

    private static Problem taken(AlreadyTaken e) {
        boolean appeal = e.kind().equals(Reservation.APPEAL_NUMBER);
        return new Problem((appeal ? SheetKind.APPEALS : SheetKind.REQUESTS).name(), 1,
                appeal ? AppealColumn.CASE_NUMBER.header() : RequestColumn.REGISTER_NUMBER.header(),
                "“%s”在导入期间被他人登记，未保存任何内容，请重新上传".formatted(e.value()));
    }

    static Problem problem(String message) {
        return new Problem(SheetKind.REQUESTS.name(), 1, "", message);
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : trace[0].toString();
    }
}
