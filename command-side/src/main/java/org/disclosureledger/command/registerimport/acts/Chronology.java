package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.RegisterRow;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/**
 * The day of receipt against all other days. One act before the receipt is that act's mistake; when several are, it is the
 * receipt that is wrong, and it is blamed once.
 */
record Chronology(RegisterRow<RequestColumn> row) {

    private static final Set<RequestColumn> ACTS = EnumSet.of(SUPPLEMENT_NOTIFIED_ON, SUPPLEMENTED_ON,
            EXTENSION_NOTIFIED_ON, CONSULTATION_SENT_ON, CONSULTATION_REACHED_ON,
            CONSULTATION_RETURNED_ON, FEE_NOTICED_ON, FEE_PAID_ON,
            ANSWERED_ON, DELIVERED_ON, WITHDRAWN_ON);

    /** A day of receipt that contradicts none of the other days. */
    LocalDate plausibleReceipt(LocalDate today) {
        return dates().filter(date -> !date.isAfter(today)).min(LocalDate::compareTo).orElse(today);
    }

    /** Empty unless several acts stand before the receipt. */
    String contradiction() {
        LocalDate receivedOn = row.date(RECEIVED_ON);
        if (receivedOn == null) {
            return "";
        }
        List<RequestColumn> before = ACTS.stream().filter(column -> {
            LocalDate date = row.date(column);
            return date != null && date.isBefore(receivedOn);
        }).toList();
        return before.size() < 2
                ? ""
                : "收到日期（%s）晚于%s".formatted(receivedOn,
                        before.stream().map(column -> "%s（%s）".formatted(column.header(), row.date(column)))
                                .collect(Collectors.joining("、")));
    }

    private Stream<LocalDate> dates() {
        return ACTS.stream().map(row::date).filter(Objects::nonNull);
    }
}
