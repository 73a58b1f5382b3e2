package org.disclosureledger.command.web.problem;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import org.disclosureledger.domain.Coded;

/** What a field should have been, as a sentence. */
final class Expected {

    private Expected() {
    }

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Expected::constant)
                    .collect(Collectors.joining("、", "须为以下之一：", ""));
        }
        if (type == LocalDate.class) {
            return "须为存在的日期，格式如 2024-09-10";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "须为时间，格式如 2024-09-10T08:00:00Z";
        }
        if (type == UUID.class) {
            return "须为 UUID";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "须为 true 或 false";
        }
        if (type == int.class || type == Integer.class) {
            return "须为整数，%d 至 %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "须为范围内的数字";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "须为文本，不含控制字符";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "须为数组" : "内容的类型不对";
    }

    private static String constant(Object constant) {
        return constant instanceof Coded coded ? coded.code() + "（" + coded.label() + "）" : constant.toString();
    }
}
