package org.disclosureledger.query.clock.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet added up: {@code days} is {@code counted}, {@code notCounted} and {@code putOff} together.
 *
 * @param putOff days behind the end of the limit, to which a day off put it off (顺延); they are no part of it
 */
public record Totals(int days, int counted, int notCounted, int putOff, List<ByReason> byReason) {

    /** How many days do not count for one reason. */
    public record ByReason(String reason, int days) {}

    static Totals of(List<ProofDay> days) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        days.stream().filter(day -> day.counted() == null && !isPutOff(day))
                .forEach(day -> reasons.merge(kind(day), 1, Integer::sum));
        int counted = (int) days.stream().filter(day -> day.counted() != null).count();
        int putOff = (int) days.stream().filter(Totals::isPutOff).count();
        return new Totals(days.size(), counted, days.size() - counted - putOff, putOff,
                reasons.entrySet().stream().map(e -> new ByReason(e.getKey(), e.getValue())).toList());
    }

    private static boolean isPutOff(ProofDay day) {
        return day.counted() == null && day.reason().startsWith(RollOver.PUT_OFF);
    }

    private static String kind(ProofDay day) {
        return day.reason().startsWith(Restart.COUNTED_BEFORE) ? "重新起算前已计的工作日（重新起算后不再计入）" : day.reason();
    }
}
