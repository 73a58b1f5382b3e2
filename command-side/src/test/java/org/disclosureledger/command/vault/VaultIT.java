package org.disclosureledger.command.vault;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.testservers.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VaultIT {

    private static final Person PERSON = new Person("阿不都", "653201199001010011", null, "和田市");
    private static final MasterKey MASTER_KEY = MasterKey.of(MasterKey.generate());

    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;
    private static Vault vault;

    private final UUID caseId = UUID.randomUUID();

    @BeforeAll
    static void prepare() {
        var dataSource = new DriverManagerDataSource(TestServers.postgres().freshDatabase(),
                TestServers.postgres().username(), TestServers.postgres().password());
        Flyway.configure().dataSource(dataSource).locations("classpath:db/command").load().migrate();
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        vault = new Vault(MASTER_KEY, new DataKeys(jdbc));
    }

    @Test
    void a_sealed_person_can_be_opened_and_is_not_readable_itself() {
        Sealed sealed = vault.seal(caseId, PERSON);

        assertThat(sealed.toString()).doesNotContain("阿不都", "653201199001010011");
        assertThat(vault.open(sealed)).contains(PERSON);
    }

    @Test
    void all_persons_of_a_case_share_its_key() {
        vault.seal(caseId, PERSON);
        byte[] key = vault.wrappedKeys(List.of(caseId)).get(caseId);

        vault.seal(caseId, new Person("第三方", null, null, null));

        assertThat(vault.wrappedKeys(List.of(caseId)).get(caseId)).isEqualTo(key);
    }

    @Test
    void within_a_transaction_the_key_is_stored_at_its_end() {
        Sealed sealed = transaction.execute(_ -> {
            Sealed inside = vault.seal(caseId, PERSON);
            assertThat(keysStored(caseId)).isZero();
            assertThat(vault.open(inside)).contains(PERSON);
            assertThat(vault.open(vault.seal(caseId, PERSON))).contains(PERSON);
            return inside;
        });

        assertThat(keysStored(caseId)).isEqualTo(1);
        assertThat(vault.open(sealed)).contains(PERSON);
    }

    @Test
    void a_rolled_back_transaction_leaves_no_key() {
        transaction.executeWithoutResult(status -> {
            vault.seal(caseId, PERSON);
            status.setRollbackOnly();
        });

        assertThat(keysStored(caseId)).isZero();
    }

    @Test
    void two_who_seal_for_a_new_case_at_once_use_the_same_key() throws Exception {
        var together = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Sealed>> sealed = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> {
                together.await();
                return vault.seal(caseId, PERSON);
            })).toList();
            for (Future<Sealed> one : sealed) {
                assertThat(vault.open(one.get())).contains(PERSON);
            }
        }
    }

    @Test
    void a_transaction_whose_case_got_a_key_from_another_one_is_refused() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            vault.seal(caseId, PERSON);
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> vault.seal(caseId, PERSON));
            }
        })).isInstanceOf(CaseChangedMeanwhile.class);
    }

    @Test
    void an_erased_person_cannot_be_opened_any_more() {
        Sealed sealed = vault.seal(caseId, PERSON);

        transaction.executeWithoutResult(_ -> vault.erase(caseId));

        assertThat(vault.open(sealed)).isEmpty();
        assertThat(vault.wrappedKeys(List.of(caseId))).isEmpty();
        assertThat(vault.openAll(List.of(sealed))).isEmpty();
    }

    @Test
    void an_erased_case_never_gets_a_key_again() {
        vault.seal(caseId, PERSON);
        UUID without = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            vault.erase(caseId);
            vault.erase(without);
        });
        transaction.executeWithoutResult(_ -> vault.erase(caseId));

        for (UUID erased : List.of(caseId, without)) {
            assertThatThrownBy(() -> vault.seal(erased, PERSON)).isInstanceOf(Refused.class)
                    .hasMessageContaining("已经销毁");
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> vault.seal(erased, PERSON)))
                    .isInstanceOf(Refused.class);
            assertThat(vault.wrappedKeys(List.of(erased))).isEmpty();
        }
        assertThat(jdbc.sql("select wrapped is null and erased_at is not null from data_key where case_id = :id")
                .param("id", caseId).query(Boolean.class).single()).isTrue();
    }

    @Test
    void a_transaction_that_seals_while_another_one_erases_stores_no_key() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            vault.seal(caseId, PERSON);
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> transaction.executeWithoutResult(_ -> vault.erase(caseId)));
            }
        })).isInstanceOf(CaseChangedMeanwhile.class);
        assertThat(vault.wrappedKeys(List.of(caseId))).isEmpty();
    }

    @Test
    void an_erasure_that_is_rolled_back_erases_nothing() {
        Sealed sealed = vault.seal(caseId, PERSON);

        transaction.executeWithoutResult(status -> {
            vault.erase(caseId);
            status.setRollbackOnly();
        });

        assertThat(vault.open(sealed)).contains(PERSON);
        assertThatThrownBy(() -> vault.erase(caseId)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fifteen_thousand_persons_are_sealed_in_a_second_or_two() {
        Map<UUID, Person> persons = new HashMap<>();
        IntStream.range(0, 15_000).forEach(_ -> persons.put(UUID.randomUUID(), PERSON));
        long start = System.nanoTime();

        Map<UUID, Sealed> sealed = vault.sealAll(persons);

        System.out.printf("measured: %d persons sealed in %d ms%n", sealed.size(),
                (System.nanoTime() - start) / 1_000_000);
        assertThat(vault.wrappedKeys(new LinkedHashSet<>(persons.keySet()))).hasSize(15_000);
        assertThat(vault.open(sealed.values().iterator().next())).contains(PERSON);
    }

    private static long keysStored(UUID caseId) {
        return jdbc.sql("select count(*) from data_key where case_id = :id").param("id", caseId).query(Long.class)
                .single();
    }
}
