package org.disclosureledger.bench.drill;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class T21KillDuringImportFaultTest {

    private static final int ROWS = 6000;
    private static final Set<String> ENDED = Set.of("CHECKED", "REJECTED", "DONE");

    @Test
    @Tag("long")
    void killed_while_the_register_is_checked() throws Exception {
        killedWhile("CHECKING");
    }

    @Test
    void killed_while_the_register_is_stored() throws Exception {
        killedWhile("IMPORTING");
    }

    /** All or nothing, and the same file can be given again. */
    private static void killedWhile(String state) throws Exception {
        SharedRig.drill("T21 killed while " + state, drill -> drill.shownBy("command-side 1"), rig -> _ -> {
            var side = rig.commandSides().getFirst();
            var commands = Api.of(rig.commandAddress());
            var organ = "import-" + System.nanoTime();
            assertThat(commands.post("/api/organs", "{\"code\":\"%s\",\"name\":\"导入机关\"}".formatted(organ)).status())
                    .isEqualTo(201);
            var first = upload(commands, organ);
            Waiting.until("the import is " + state, Duration.ofMinutes(1), () -> {
                var now = commands.get(first).body().get("state").asString();
                return now.equals(state) || ENDED.contains(now);
            });
            Waiting.pause(Duration.ofMillis(150));
            side.process().kill9();
            side.startAgain();
            side.awaitReady();
            var left = state(commands, first);
            var stored = requests(rig, organ);
            assertThat(stored).as("import is " + left).isEqualTo(left.equals("DONE") ? ROWS : 0);
            var second = upload(commands, organ);
            assertThat(state(commands, second)).isEqualTo("DONE");
            assertThat(requests(rig, organ)).isEqualTo(ROWS);
            System.out.println("    killed while " + state + ", after the restart " + left);
        });
    }

    private static String upload(Api commands, String organ) throws Exception {
        var boundary = "----register";
        var body = "--%s\r\nContent-Disposition: form-data; name=\"requests\"; filename=\"r.csv\"\r\n\r\n%s\r\n--%1$s--\r\n"
                .formatted(boundary, csv());
        var answer = commands.send(commands.to("/api/organs/" + organ + "/register-imports?dryRun=false")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return "/api/register-imports/" + answer.body().get("id").asString();
    }

    private static String csv() {
        return "登记编号,收到日期,收到方式,申请人类别,申请人姓名或名称,申请内容,办理结果,答复日期\n" + IntStream.range(0, ROWS)
                .mapToObj(n -> "2024-%05d,2024-03-04,当面提交,自然人,某%d,申请公开规划,予以公开,2024-03-20".formatted(n, n))
                .collect(Collectors.joining("\n"));
    }

    private static String state(Api commands, String path) {
        Waiting.until("the import ends", Duration.ofMinutes(2),
                () -> ENDED.contains(commands.get(path).body().get("state").asString()));
        return commands.get(path).body().get("state").asString();
    }

    private static long requests(Rig rig, String organ) {
        return rig.commandDatabase().sql(
                "select count(*) from event where payloadtype = 'RequestReceived' and payload ->> 'organ' = ?")
                .param(organ).query(Long.class).single();
    }
}
