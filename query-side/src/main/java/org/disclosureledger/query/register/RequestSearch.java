package org.disclosureledger.query.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.web.Legible;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/**
 * What requests are looked for; what is null does not matter, what is given must all hold.
 *
 * @param organ code of the organ, with {@code subtree} also those below it
 * @param number beginning of the register number
 * @param name the applicant's name, whole: beginnings would unmask names letter by letter
 * @param phoneTail the last four digits of the applicant's phone, as they are shown anyway
 * @param documentNumber the applicant's document number (证件号码) or the document number of the answer (答复文号), whole
 * @param content words of the content
 */
public record RequestSearch(@Nullable String organ, @Nullable Boolean subtree, @Nullable String number,
        @Nullable Status status, @Nullable String name, @Nullable String phoneTail, @Nullable String documentNumber,
        @Nullable String content, @Nullable Integer page, @Nullable Integer size) {

    private static final String PERSON = "exists (select 1 from person p where p.case_id = r.request_id and %s)";

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** Whether it looks for somebody: not for every account to do. */
    boolean isForPerson() {
        return Stream.of(name, phoneTail, documentNumber).anyMatch(text -> text != null && !text.isBlank());
    }

    Paging paging() {
        return new Paging(page == null ? 0 : page, size == null ? 50 : size);
    }

    boolean withSubtree() {
        return Boolean.TRUE.equals(subtree);
    }

    /** SQL conditions on {@code register r} with their one value each; the organ is left to the caller. */
    Map<String, Object> conditions() {
        Legible.require("number", number);
        Legible.require("name", name);
        Legible.require("documentNumber", documentNumber);
        Legible.require("content", content);
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (number != null && !number.isBlank()) {
            conditions.put("r.register_number like ? escape '\\'", escaped(number.strip()) + "%");
        }
        if (status != null) {
            conditions.put("r.status = ?", status.code());
        }
        if (name != null && !name.isBlank()) {
            conditions.put(PERSON.formatted("p.name = ?"), name.strip());
        }
        if (phoneTail != null && !phoneTail.isBlank()) {
            if (!FOUR_DIGITS.matcher(phoneTail.strip()).matches()) {
                throw Refusal.malformed("phoneTail", "请填写电话号码的末四位数字");
            }
            conditions.put(PERSON.formatted("p.phone like ?"), "%" + phoneTail.strip());
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
