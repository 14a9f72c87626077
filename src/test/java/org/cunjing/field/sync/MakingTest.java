package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            now by the phone,              2026-01-21T08:00:00Z, 2026-03-02T08:00:00Z
            begun half an hour before,     2026-01-21T07:30:00Z, 2026-03-02T07:30:00Z
            rounded up,                    2026-01-21T08:00:30Z, 2026-03-02T08:00:00Z
            chosen for the day before,     2026-01-20T15:00:00Z, 2026-01-20T15:00:00Z
            chosen by a better watch,      2026-03-02T07:00:00Z, 2026-03-02T07:00:00Z
            """)
    void movesWhatThePhoneCalledNowAndKeepsWhatTheOfficerChose(String what, Instant said, Instant corrected) {
        var making = new Making(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-01-21T08:00:00Z"), true);

        assertThat(making.correct(said)).isEqualTo(corrected);
    }
}
