package org.disclosureledger.bench.measure.commands;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Copy;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** A register of 15,000 requests, from the upload to its end, against a COPY of the rows that it left behind. */
public final class Importing implements Measurement {

    private static final List<String> TABLES = List.of("event", "reservation", "data_key");
    private static final String BOUNDARY = "----bench-of-the-ledger";

    private int imports;

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return "10 Import of a register against COPY of the same rows";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        int rows = rounds.settings().importRows();
        Copy copy = new Copy(ledger.commandDatabase());
        String first = organ(ledger);
        importInto(ledger.commandHttp(), first, register(rows));
        copy.read("event", "select * from event where metadata->>'organ' = '%s' and type = 'request'".formatted(first));
        copy.read("reservation", "select * from reservation where organ = '%s'".formatted(first));
        copy.read("data_key", "select k.* from data_key k join reservation r using (case_id) where r.organ = '%s'"
                .formatted(first));
        List<Figures> figures = rounds.interleaved(
                new Contender("COPY into tables of the same form", () -> {
                    copy.emptyTwins(TABLES);
                    return seconds(() -> copy.write(TABLES));
                }),
                new Contender("import of " + rows + " rows", () -> {
                    String organ = organ(ledger);
                    byte[] register = register(rows);
                    return seconds(() -> importInto(ledger.commandHttp(), organ, register));
                }));
        copy.dropTwins(TABLES);
        report.table(rows + " requests", "seconds", figures);
        report.note("%,.0f requests/s".formatted(rows / figures.get(1).median()));
    }

    private String organ(Ledger ledger) throws Exception {
        String code = "I" + Long.toString(System.nanoTime(), 36) + imports++;
        ledger.commandHttp().post("/api/organs", "{\"code\":\"%s\",\"name\":\"导入机关\"}".formatted(code), Map.of());
        return code;
    }

    private static void importInto(Http http, String organ, byte[] body) throws Exception {
        String answer = http.post("/api/organs/" + organ + "/register-imports",
                "multipart/form-data; boundary=" + BOUNDARY, body, Map.of());
        String id = answer.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        while (true) {
            String state = http.get("/api/register-imports/" + id)
                    .replaceFirst("(?s).*?\"state\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            switch (state) {
                case "DONE" -> {
                    return;
                }
                case "REJECTED" -> throw new IllegalStateException(http.get("/api/register-imports/" + id));
                default -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static byte[] register(int rows) {
        StringBuilder csv = new StringBuilder("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"requests\"; filename=\"register.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"
                + "登记编号,收到日期,收到方式,申请人类别,申请人姓名或名称,证件号码,申请内容,分办日期,承办人,办理结果,答复日期,送达日期\r\n");
        for (int i = 0; i < rows; i++) {
            LocalDate received = LocalDate.of(2024, 3, 1).plusDays(i % 200);
            csv.append("R-%d,%s,internet,naturalPerson,申请人%d,6532%014d,申请公开第%d号建设项目的批复文件及资金使用情况,%s,承办人%d,3.1,%s,%s\r\n"
                    .formatted(i, received, i, i, i, received.plusDays(1), i % 50, received.plusDays(14),
                            received.plusDays(16)));
        }
        return csv.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Work {

        void run() throws Exception;
    }

    private static Sample seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Sample.of((System.nanoTime() - start) / 1e9);
    }
}
