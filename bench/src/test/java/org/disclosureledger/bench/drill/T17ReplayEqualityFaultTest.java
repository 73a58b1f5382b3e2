package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.check.Checks;
import org.disclosureledger.bench.check.Verdict;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** No fault at all: a random sequence of commands, its seed printed. Every other drill ends with the same comparison. */
class T17ReplayEqualityFaultTest {

    @Test
    void read_models_built_anew_equal_those_that_grew_and_damage_would_be_found() throws Exception {
        SharedRig.drill("T17 replay after a random sequence", rig -> _ -> Waiting.pause(Duration.ofSeconds(3)));
        SharedRig.SINGLE.use(rig -> {
            damage(rig, "update readmodel.annual_count set n = n + 1 where (organ, row_code, column_code)"
                    + " = (select organ, row_code, column_code from readmodel.annual_count limit 1)");
            assertThat(bad(rig)).anyMatch(name -> name.startsWith("4")).anyMatch(name -> name.startsWith("5"));
            damage(rig, "delete from readmodel.register where request_id = (select min(request_id::text)::uuid"
                    + " from readmodel.register)");
            assertThat(bad(rig)).containsExactly("4 read models equal the fold");
            assertThat(bad(rig)).as("the rebuild has mended both").isEmpty();
        });
    }

    private static void damage(Rig rig, String sql) {
        assertThat(rig.queryDatabase().sql(sql).update()).isPositive();
    }

    private static List<String> bad(Rig rig) {
        return Checks.of(rig, List.of(), Drill.ORGAN, Drill.YEAR).stream().filter(verdict -> !verdict.good())
                .map(Verdict::check).toList();
    }
}
