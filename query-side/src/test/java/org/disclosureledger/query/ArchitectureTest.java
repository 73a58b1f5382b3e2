package org.disclosureledger.query;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What the query side may know. Each rule is a decision; change it by an ADR, not by an exception. */
class ArchitectureTest {

    private static final JavaClasses QUERY_SIDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosureledger.query");

    @Test
    void the_query_side_knows_neither_the_command_side_nor_axon() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.disclosureledger.command..", "org.axonframework..").check(QUERY_SIDE);
    }

    /** It shows; deciding is for the other side. */
    @Test
    void the_query_side_decides_nothing() {
        noClasses().should().dependOnClassesThat().haveSimpleNameEndingWith("Decider").check(QUERY_SIDE);
    }

    @Test
    void the_feed_does_not_know_what_is_shown() {
        noClasses().that().resideInAPackage("..query.feed..").should().dependOnClassesThat()
                .resideInAnyPackage("..query.annual..", "..query.register..", "..query.history..", "..query.appeals..",
                        "..query.clock..")
                .check(QUERY_SIDE);
    }

    @Test
    void days_are_read_from_the_clock_that_is_given() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould()
                .callMethod(java.time.Instant.class, "now").orShould()
                .callMethod(java.time.LocalDateTime.class, "now").check(QUERY_SIDE);
    }
}
