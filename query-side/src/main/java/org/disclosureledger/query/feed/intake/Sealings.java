package org.disclosureledger.query.feed.intake;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.receive.RequestReceived;

/** Which events hold personal data that a read model shows. */
final class Sealings {

    private Sealings() {
    }

    static Set<UUID> keyIds(Collection<CaseWork> works) {
        return works.stream().flatMap(w -> w.events().stream()).map(e -> in(e.event())).filter(Objects::nonNull)
                .map(Sealed::keyId).collect(Collectors.toSet());
    }

    private static @Nullable Sealed in(DomainEvent event) {
        return switch (event) {
            case RequestReceived e -> e.applicant();
            case RegistrationCorrected e -> e.applicant();
            case AppealOpened e -> e.appellant();
            default -> null;
        };
    }
}
