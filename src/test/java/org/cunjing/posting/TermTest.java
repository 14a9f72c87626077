package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "a term from {0} lasts until {1}")
    @CsvSource({"2022-03-01, 2023-02-28", "2024-02-29, 2025-02-27", "2023-03-01, 2024-02-29", "2022-01-01, 2022-12-31"})
    void isOneYearLong(LocalDate first, LocalDate last) {
        assertThat(Term.lastDay(first)).isEqualTo(last);
    }
}
