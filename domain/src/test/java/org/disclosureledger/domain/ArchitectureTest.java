package org.disclosureledger.domain;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What the domain may know. Each rule is a decision; change it by an ADR, not by an exception. */
class ArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosureledger.domain");

    @Test
    void the_domain_is_plain_java() {
        classes().that().resideOutsideOfPackages("..domain.wire..", "..domain.statute.workday..").should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "org.disclosureledger.domain..")
                .check(DOMAIN);
    }

    @Test
    void only_the_published_language_knows_json() {
        noClasses().that().resideOutsideOfPackage("..domain.wire..").should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "..domain.wire..").check(DOMAIN);
    }

    @Test
    void the_law_does_not_know_what_offices_do_with_it() {
        noClasses().that().resideInAPackage("..domain.statute..").should().dependOnClassesThat()
                .resideInAnyPackage("..domain.request..", "..domain.appeal..", "..domain.organ..").check(DOMAIN);
    }

    @Test
    void kinds_of_cases_do_not_know_each_other() {
        slices().matching("org.disclosureledger.domain.(request|appeal|organ)..").should().notDependOnEachOther()
                .check(DOMAIN);
    }

    @Test
    void nothing_reads_the_clock() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould()
                .callMethod(java.time.Instant.class, "now").orShould()
                .callMethod(java.time.LocalDate.class, "now", java.time.Clock.class).check(DOMAIN);
    }
}
