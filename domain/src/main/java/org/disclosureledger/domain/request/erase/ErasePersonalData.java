package org.disclosureledger.domain.request.erase;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Erase the personal data of the case (个人信息销毁). */
public record ErasePersonalData(UUID requestId, LocalDate erasedOn, String reason) implements RequestCommand {}
