/**
 * The domain is a Java module for one reason: a sealed interface may then have its records in the package of each act,
 * so that the package tree is the list of what an office does.
 */
module org.disclosureledger.domain {

    requires lunar;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.disclosureledger.domain;
    exports org.disclosureledger.domain.clock;
    exports org.disclosureledger.domain.statute;
    exports org.disclosureledger.domain.statute.workday;
    exports org.disclosureledger.domain.person;
    exports org.disclosureledger.domain.request;
    exports org.disclosureledger.domain.request.clock;
    exports org.disclosureledger.domain.request.receive;
    exports org.disclosureledger.domain.request.assign;
    exports org.disclosureledger.domain.request.supplement;
    exports org.disclosureledger.domain.request.extend;
    exports org.disclosureledger.domain.request.consult;
    exports org.disclosureledger.domain.request.fee;
    exports org.disclosureledger.domain.request.answer;
    exports org.disclosureledger.domain.request.withdraw;
    exports org.disclosureledger.domain.request.correct;
    exports org.disclosureledger.domain.request.erase;
    exports org.disclosureledger.domain.request.dispute;
    exports org.disclosureledger.domain.appeal;
    exports org.disclosureledger.domain.appeal.clock;
    exports org.disclosureledger.domain.organ;
    exports org.disclosureledger.domain.rulebook;
    exports org.disclosureledger.domain.wire;
}
