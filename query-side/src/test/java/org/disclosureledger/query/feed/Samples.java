package org.disclosureledger.query.feed;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;

/** Events of everyday cases. */
final class Samples {

    static final String ORGAN = "653200";

    private Samples() {
    }

    static OrganRegistered organ(String code, String parent) {
        return new OrganRegistered(code, "机关" + code, parent, "xinjiang", LocalDate.of(2020, 1, 1));
    }

    static RequestReceived received(UUID id, String number, String on, Sealed applicant) {
        return new RequestReceived(id, ORGAN, number, Receipt.by(ReceiptChannel.POST, LocalDate.parse(on)),
                ApplicantCategory.NATURAL_PERSON, applicant, "申请公开预算", null);
    }

    static RequestAssigned assigned(UUID id, String on) {
        return new RequestAssigned(id, LocalDate.parse(on), "办公室");
    }

    static RequestAnswered answered(UUID id, String on) {
        return new RequestAnswered(id, LocalDate.parse(on), Outcome.DISCLOSED, AnswerForm.POSTED, "和署公开〔2024〕1号",
                null);
    }
}
