package org.disclosureledger.command.rulebook.file;

import java.util.List;
import java.util.Locale;

import org.springframework.util.unit.DataSize;

import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** A file with the days of one notice. */
public final class NoticeFile {

    /** The days of a year take a few kilobytes. */
    public static final long LARGEST = DataSize.ofMegabytes(1).toBytes();

    private static final String FIELD = "file";
    private static final int MOST_DAYS = 400;
    private static final int LONGEST_NAME = 100;

    private NoticeFile() {
    }

    /**
     * The days in the order of the file; not yet judged.
     *
     * @param name tells the kind of the file
     * @param number of the notice, which a column {@code source} has to name
     * @throws Malformed (400) when it cannot be read to its end
     */
    public static List<NamedDay> read(String name, byte[] bytes, String number) {
        if (bytes.length == 0) {
            throw unreadable("文件是空的");
        }
        List<NamedDay> days = name.toLowerCase(Locale.ROOT).endsWith(".ics")
                ? new IcsDays().read(bytes)
                : new CsvDays(number).read(name, bytes);
        if (days.size() > MOST_DAYS) {
            throw unreadable("文件列明的日期超过 %d 天，不是一年的节假日安排".formatted(MOST_DAYS));
        }
        return days;
    }

    /**
     * The name of a holiday as it stands in the file.
     *
     * @throws Malformed (400) when it is none that anybody would print, or could be stored
     */
    static String name(String text) {
        if (text.length() > LONGEST_NAME || text.codePoints().anyMatch(Character::isISOControl)) {
            throw unreadable("节日名称应不超过 %d 字，不含控制字符".formatted(LONGEST_NAME));
        }
        return text;
    }

    static Malformed unreadable(String sentence) {
        return new Malformed(FIELD, sentence);
    }
}
