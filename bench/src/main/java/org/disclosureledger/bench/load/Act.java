package org.disclosureledger.bench.load;

import java.util.Optional;

/**
 * A command that is about to be sent.
 *
 * @param caseId empty when it opens a case
 * @param expected the version it requires, also part of the body
 */
record Act(String kind, Optional<String> caseId, Optional<Long> expected, String path, String body) {

    static Act opening(String body) {
        return new Act("register", Optional.empty(), Optional.empty(), "/api/requests", body);
    }

    static Act on(String caseId, String kind, String body) {
        return new Act(kind, Optional.of(caseId), Optional.empty(), "/api/requests/" + caseId + "/" + kind, body);
    }

    static Act on(String caseId, long expected, String kind, String body) {
        return new Act(kind, Optional.of(caseId), Optional.of(expected), "/api/requests/" + caseId + "/" + kind,
                body);
    }
}
