package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.roster.Leave;
import org.junit.jupiter.api.Test;

class NominalTest {

    private static final LocalDate START = LocalDate.of(2022, 3, 1);

    @Test
    void isAPostingWithoutRecordForThirtyDays() {
        assertThat(Nominal.isNominal(START, null, List.of(), START.plusDays(28)))
                .isFalse();
        assertThat(Nominal.isNominal(START, null, List.of(), START.plusDays(29)))
                .isTrue();
    }

    @Test
    void countsFromTheLastRecord() {
        var record = START.plusDays(10);

        assertThat(Nominal.isNominal(START, record, List.of(), record.plusDays(29)))
                .isFalse();
        assertThat(Nominal.isNominal(START, record, List.of(), record.plusDays(30)))
                .isTrue();
    }

    @Test
    void leavesOutApprovedLeave() {
        var leave = new Leave(UUID.randomUUID(), UUID.randomUUID(), "ANNUAL", START.plusDays(5), START.plusDays(9));

        assertThat(Nominal.isNominal(START, null, List.of(leave), START.plusDays(33)))
                .isFalse();
        assertThat(Nominal.isNominal(START, null, List.of(leave), START.plusDays(34)))
                .isTrue();
    }

    @Test
    void saysNothingOfADayBeforeThePosting() {
        assertThat(Nominal.isNominal(START, null, List.of(), START.minusDays(9)))
                .isFalse();
    }
}
