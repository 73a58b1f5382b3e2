package org.disclosureledger.query.register;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/**
 * What requests are looked for; what is null does not matter, what is given must all hold.
 *
 * @param organ code of the organ, with {@code subtree} also those below it
 * @param number beginning of the register number
 * @param name the applicant's name, or its beginning
 * @param phoneTail the last digits of the applicant's phone, at least four
 * @param documentNumber the applicant's document number (证件号码) or the document number of the answer (答复文号), whole
 * @param content words of the content
 */
public record RequestSearch(@Nullable String organ, @Nullable Boolean subtree, @Nullable String number,
        @Nullable Status status, @Nullable String name, @Nullable String phoneTail, @Nullable String documentNumber,
        @Nullable String content, @Nullable Integer page, @Nullable Integer size) {

    private static final String PERSON = "exists (select 1 from person p where p.case_id = r.request_id and %s)";

    Paging paging() {
        return new Paging(page == null ? 0 : page, size == null ? 50 : size);
    }

    boolean withSubtree() {
        return Boolean.TRUE.equals(subtree);
    }

    /** SQL conditions on {@code register r} with their one value each; the organ is left to the caller. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (number != null && !number.isBlank()) {
            conditions.put("r.register_number like ? escape '\\'", escaped(number.strip()) + "%");
        }
        if (status != null) {
            conditions.put("r.status = ?", status.code());
        }
        if (name != null && !name.isBlank()) {
            conditions.put(PERSON.formatted("p.name like ? escape '\\'"), escaped(name.strip()) + "%");
        }
        if (phoneTail != null && !phoneTail.isBlank()) {
            if (phoneTail.strip().length() < 4) {
                throw Refusal.malformed("phoneTail", "请至少填写电话号码的末四位");
            }
            conditions.put(PERSON.formatted("p.phone like ? escape '\\'"), "%" + escaped(phoneTail.strip()));
        }
        if (documentNumber != null && !documentNumber.isBlank()) {
            conditions.put("? in (r.entry #>> '{answer,documentNumber}', "
                    + "(select p.document_number from person p where p.case_id = r.request_id))",
                    documentNumber.strip());
        }
        if (content != null && !content.isBlank()) {
            conditions.put("r.content ilike ? escape '\\'", "%" + escaped(content.strip()) + "%");
        }
        return conditions;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public String toString() {
        return "RequestSearch[…]";
    }
}
