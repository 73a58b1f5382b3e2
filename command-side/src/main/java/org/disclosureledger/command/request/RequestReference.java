package org.disclosureledger.command.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.web.NotKnown;

/** Finds the request that an address names, by its id or as {@code organ:registerNumber}. */
@Component
public class RequestReference {

    private final Reservations reservations;

    RequestReference(Reservations reservations) {
        this.reservations = reservations;
    }

    /** @throws NotKnown (404) when nothing has that id's form or that number */
    public UUID resolve(String reference) {
        int colon = reference.indexOf(':');
        Optional<UUID> found = colon < 0
                ? uuid(reference)
                : byNumber(reference.substring(0, colon), reference.substring(colon + 1));
        return found.orElseThrow(() -> new NotKnown("没有这件申请"));
    }

    private Optional<UUID> byNumber(String organ, String number) {
        return Optional.ofNullable(
                reservations.find(Reservation.REGISTER_NUMBER, organ, List.of(number)).get(number));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
