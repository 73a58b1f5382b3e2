package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The test values of the rules' research, and that slices add up. */
class FeeTariffTest {

    private final FeeTariff tariff = FeeTariff.on(LocalDate.of(2025, 9, 10)).orElseThrow();

    @ParameterizedTest
    @CsvSource({"1,0", "10,0", "11,100", "30,2000", "31,2200", "40,4000", "41,4300", "45,5500", "50,7000", "60,11000"})
    void items(int count, BigDecimal yuan) {
        assertThat(tariff.items(0, count)).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "30,0", "31,10", "68,380", "100,700", "101,720", "200,2700", "201,2740", "250,4700"})
    void pages(int count, BigDecimal yuan) {
        assertThat(tariff.pages(count)).isEqualByComparingTo(yuan);
    }

    @Test
    void one_applicants_items_of_a_month_cost_the_same_in_one_application_or_in_many() {
        for (int before = 0; before < 70; before++) {
            for (int count = 1; count < 40; count++) {
                assertThat(tariff.items(0, before).add(tariff.items(before, count)))
                        .isEqualByComparingTo(tariff.items(0, before + count));
            }
        }
    }

    @Test
    void the_largest_numbers_do_not_overflow() {
        assertThat(tariff.items(Integer.MAX_VALUE, Integer.MAX_VALUE)).isPositive();
        assertThat(tariff.pages(Integer.MAX_VALUE)).isPositive();
    }

    @Test
    void there_was_no_tariff_before_2021() {
        assertThat(FeeTariff.on(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(FeeTariff.on(LocalDate.of(2021, 1, 1))).isPresent();
    }
}
