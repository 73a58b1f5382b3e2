package org.disclosureledger.command;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What the command side may know. Each rule is a decision; change it by an ADR, not by an exception. */
class ArchitectureTest {

    private static final JavaClasses COMMAND_SIDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosureledger.command");

    @Test
    void the_command_side_does_not_know_the_query_side() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.disclosureledger.query..")
                .check(COMMAND_SIDE);
    }

    /** Else a write might come before the insert of the events and turn their order round (ADR 2). */
    @Test
    void what_records_acts_does_not_touch_the_database() {
        noClasses().that().resideInAnyPackage("..command.request..", "..command.appeal..", "..command.decision..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..",
                        "javax.sql..", "org.springframework.transaction..")
                .check(COMMAND_SIDE);
    }

    @Test
    void axon_is_known_to_the_store_the_dispatch_and_the_shells_only() {
        noClasses().that().haveSimpleNameNotEndingWith("Aggregate").and().haveSimpleNameNotStartingWith("ActOn").and()
                .haveSimpleNameNotStartingWith("Open").and()
                .resideOutsideOfPackages("..command.eventstore..", "..command.dispatch..", "..command.decision..",
                        "..command.web.problem..")
                .should().dependOnClassesThat().resideInAPackage("org.axonframework..").check(COMMAND_SIDE);
    }

    @Test
    void only_the_store_reads_and_writes_the_event_table() {
        noClasses().that().resideOutsideOfPackages("..command.eventstore..")
                .should().dependOnClassesThat().resideInAnyPackage("org.axonframework.eventsourcing.eventstore..")
                .check(COMMAND_SIDE);
    }

    @Test
    void days_are_read_from_the_clock_that_is_given() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould()
                .callMethod(java.time.Instant.class, "now").orShould()
                .callMethod(java.time.LocalDateTime.class, "now").check(COMMAND_SIDE);
    }
}
