/**
 * The domain is a Java module for one reason: a sealed interface may then have its records in the package of each act,
 * so that the package tree is the list of what an office does.
 */
module org.disclosureledger.domain {

    requires static org.jspecify;
    requires tools.jackson.databind;

    exports org.disclosureledger.domain;
    exports org.disclosureledger.domain.statute;
}
