package org.disclosureledger.command.registerimport.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A register of any size without contradictions, the same for the same seed: about four events a request. Needs nothing but
 * the JDK, so that any test may take it.
 *
 * @param rows lines of cells, without the header
 */
public record GeneratedRegister(List<List<String>> rows) {

    public static final List<String> HEADER = List.of("登记编号", "收到日期", "收到方式", "申请人类别", "申请人姓名或名称", "证件号码", "联系方式",
            "申请内容",
            "补正告知日期", "补正收到日期", "延期告知日期", "延期工作日", "征求意见发出日期", "征求意见收回日期", "办理结果", "答复文号", "答复日期", "送达日期", "备注");

    private static final List<String> CHANNELS = List.of("当面提交", "邮政寄送", "平常信函", "互联网", "传真", "电子邮件", "口头");
    private static final List<String> CATEGORIES = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开：属于国家秘密", "无法提供：本机关不掌握相关政府信息",
            "不予处理：重复申请", "3.4.1", "其他处理：其他");
    private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王");
    private static final List<String> SUBJECTS = List.of("征地补偿标准及依据", "房屋征收决定", "建设用地批复", "土地利用总体规划", "环评批复文件");

    /** Requests received over two years from {@code firstYear} on, most of them answered. */
    public static GeneratedRegister of(long seed, int count, int firstYear) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            rows.add(row(random, i, LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(640))));
        }
        return new GeneratedRegister(rows);
    }

    private static List<String> row(Random random, int i, LocalDate receivedOn) {
        LocalDate last = receivedOn;
        List<String> steps = new ArrayList<>();
        boolean supplement = random.nextInt(5) == 0;
        steps.add(supplement ? (last = last.plusDays(2)).toString() : "");
        steps.add(supplement ? (last = last.plusDays(4)).toString() : "");
        boolean extension = random.nextInt(8) == 0;
        steps.add(extension ? (last = last.plusDays(3)).toString() : "");
        steps.add(extension ? "10" : "");
        boolean consultation = random.nextInt(5) == 0;
        steps.add(consultation ? (last = last.plusDays(1)).toString() : "");
        steps.add(consultation ? (last = last.plusDays(9)).toString() : "");
        boolean answered = random.nextInt(20) != 0;
        LocalDate answeredOn = last.plusDays(1 + random.nextInt(9));
        List<String> cells = new ArrayList<>(List.of("%d-%06d".formatted(receivedOn.getYear(), i),
                receivedOn.toString(), pick(random, CHANNELS),
                random.nextInt(10) < 9 ? "自然人" : pick(random, CATEGORIES), pick(random, SURNAMES) + "某" + i, "",
                "139%08d".formatted(random.nextInt(100_000_000)), "申请公开" + pick(random, SUBJECTS)));
        cells.addAll(steps);
        cells.add(answered ? pick(random, OUTCOMES) : "");
        cells.add(answered ? "公复〔%d〕%d号".formatted(answeredOn.getYear(), i) : "");
        cells.add(answered ? answeredOn.toString() : "");
        cells.add(answered ? answeredOn.plusDays(2).toString() : "");
        cells.add("");
        return cells;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The same register with another value in one cell; rows count from 2 as in the sheet. */
    public GeneratedRegister with(int sheetRow, String column, String value) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(sheetRow - 2));
        cells.set(HEADER.indexOf(column), value);
        changed.set(sheetRow - 2, cells);
        return new GeneratedRegister(changed);
    }

    public String cell(int sheetRow, String column) {
        return rows.get(sheetRow - 2).get(HEADER.indexOf(column));
    }

    public String csv() {
        return String.join(",", HEADER) + "\r\n"
                + rows.stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public byte[] utf8() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }
}
