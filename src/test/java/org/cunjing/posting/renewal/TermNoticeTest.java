package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNoticeTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 12, 30);

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "61, none",
                "60, WITHIN_60_DAYS",
                "31, WITHIN_60_DAYS",
                "30, WITHIN_30_DAYS",
                "0, WITHIN_30_DAYS",
                "-1, HOLDS_OVER"
            })
    void remindsSixtyAndThirtyDaysBeforeTheEnd(long days, TermNotice notice) {
        assertThat(TermNotice.of(TODAY.plusDays(days), TODAY).orElse(null)).isEqualTo(notice);
    }
}
