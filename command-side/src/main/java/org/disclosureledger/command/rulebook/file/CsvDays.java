package org.disclosureledger.command.rulebook.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.SheetFile;
import org.disclosureledger.command.registerimport.sheet.SheetRow;
import org.disclosureledger.command.registerimport.sheet.UnreadableSheet;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/**
 * Rows of {@code date,kind,name} below a header, {@code kind} being off or work. A column {@code source} may stand beside
 * them, as in the files of several years: it has to name the notice that is entered.
 */
final class CsvDays {

    private static final List<String> COLUMNS = List.of("date", "kind", "name");
    private static final String SOURCE = "source";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("u-M-d", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final String HEADER = "表头应为英文的 date,kind,name（日期、类型、节日名称），另可有 source（文号），不能用中文；"
            + "kind 填 off（放假）或者 work（上班）；内容可以是中文，编码为 UTF-8 或者 GBK";
    private static final int MOST_PROBLEMS = 50;

    private final String number;
    private final List<NamedDay> days = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();

    CsvDays(String number) {
        this.number = number;
    }

    List<NamedDay> read(String name, byte[] bytes) {
        UploadedFile file = new UploadedFile(name, bytes);
        if (file.isWorkbook()) {
            throw NoticeFile.unreadable("这是工作簿，请另存为 CSV（UTF-8）文件，或者上传 iCalendar（.ics）文件");
        }
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt)")) {
            throw NoticeFile.unreadable("不支持的文件类型，请上传 CSV（.csv）或者 iCalendar（.ics）文件");
        }
        try {
            SheetFile.read(file, List.of(), "date", this::row);
        } catch (UnreadableSheet e) {
            problems.add(at(e.row(), e.sentence()));
            throw NoticeFile.unreadable(allProblems());
        }
        if (header.isEmpty()) {
            throw NoticeFile.unreadable(at(1, "没有表头。" + HEADER));
        }
        if (!problems.isEmpty()) {
            throw NoticeFile.unreadable(allProblems());
        }
        return days;
    }

    private void row(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        if (header.isEmpty()) {
            header = header(row);
            return;
        }
        try {
            days.add(day(row));
        } catch (Malformed broken) {
            problems.add(at(row.number(), String.valueOf(broken.getMessage())));
        }
    }

    private NamedDay day(SheetRow row) {
        if (row.cells().size() > header.size()) {
            throw NoticeFile.unreadable("单元格比表头多");
        }
        if (header.contains(SOURCE) && !text(row, SOURCE).equals(number)) {
            throw NoticeFile.unreadable("source 应为所录入通知的文号 %s".formatted(number));
        }
        return new NamedDay(date(row), isWorking(row), NoticeFile.name(text(row, "name")));
    }

    /** All at once, so that the file is mended once; no more than anybody reads. */
    private String allProblems() {
        String first = problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("；"));
        return problems.size() <= MOST_PROBLEMS ? first : "%s；等，共 %d 处".formatted(first, problems.size());
    }

    private static List<String> header(SheetRow row) {
        List<String> names = row.cells().stream().map(CsvDays::text).map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        boolean once = new HashSet<>(names).size() == names.size();
        boolean known = names.stream().allMatch(name -> COLUMNS.contains(name) || name.equals(SOURCE));
        if (!once || !known || !names.containsAll(COLUMNS)) {
            throw NoticeFile.unreadable(at(row.number(), HEADER));
        }
        return names;
    }

    private LocalDate date(SheetRow row) {
        try {
            return LocalDate.parse(text(row, "date").replace('/', '-'), DATE);
        } catch (DateTimeException e) {
            throw NoticeFile.unreadable("date 应为日期，如 2027-01-01");
        }
    }

    private boolean isWorking(SheetRow row) {
        return switch (text(row, "kind").toLowerCase(Locale.ROOT)) {
            case "off" -> false;
            case "work" -> true;
            default -> throw NoticeFile.unreadable("kind 应为 off（放假）或者 work（上班）");
        };
    }

    private String text(SheetRow row, String column) {
        return text(row.cell(header.indexOf(column)));
    }

    private static String text(SheetCell cell) {
        return cell instanceof SheetCell.Text(String text) ? text : "";
    }

    private static String at(int row, String sentence) {
        return "第 %d 行：%s".formatted(row, sentence);
    }
}
