package org.disclosureledger.domain.statute.workday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/**
 * The notices shipped with the program: two files of numbers and days of publication, three of days. Their fields hold
 * neither quotes nor commas.
 */
final class NoticeFiles {

    private NoticeFiles() {
    }

    static List<CalendarNotice> read() {
        // What an amendment replaced and what stands in the end together are what each notice said.
        Map<String, Set<NamedDay>> days = new HashMap<>();
        readDays("workdays-cn-superseded.csv", days);
        readDays("workdays-cn.csv", days);
        readDays("workdays-xinjiang.csv", days);
        List<CalendarNotice> notices = new ArrayList<>();
        notices.addAll(readNotices("calendar-notices.csv", CalendarArea.NATIONAL, days));
        notices.addAll(readNotices("calendar-notices-xinjiang.csv", CalendarArea.XINJIANG, days));
        if (!days.isEmpty()) {
            throw new IllegalStateException("没有公布日期的通知：" + days.keySet());
        }
        return notices;
    }

    private static void readDays(String file, Map<String, Set<NamedDay>> days) {
        for (String[] row : rows(file, "date,kind,name,source")) {
            boolean working = switch (row[1]) {
                case "work" -> true;
                case "off" -> false;
                default -> throw new IllegalStateException("%s：未知的类别%s".formatted(file, row[1]));
            };
            days.computeIfAbsent(row[3], number -> new LinkedHashSet<>())
                    .add(new NamedDay(LocalDate.parse(row[0]), working, row[2]));
        }
    }

    private static List<CalendarNotice> readNotices(String file, CalendarArea area, Map<String, Set<NamedDay>> days) {
        return rows(file, "number,published_on,year,note").stream().map(row -> {
            Set<NamedDay> named = Objects.requireNonNullElse(days.remove(row[0]), Set.<NamedDay>of());
            return new CalendarNotice(area, row[0], LocalDate.parse(row[1]), Integer.parseInt(row[2]), row[3],
                    List.copyOf(named));
        }).toList();
    }

    private static List<String[]> rows(String file, String header) {
        try (InputStream in = Objects.requireNonNull(NoticeFiles.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            if (!lines.getFirst().equals(header)) {
                throw new IllegalStateException("%s：表头应为%s".formatted(file, header));
            }
            return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
