package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.cunjing.field.sync.PhoneClock.Met;
import org.cunjing.field.sync.PhoneClock.Noted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of docs/methods/sync.md, and days drawn by chance.
class PhoneClockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String RUN = "b";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the clock is right,                    2026-03-02T10:00:00Z, 2026-03-02T08:00:00Z, 7200000
            forty days behind,                     2026-01-21T10:00:00Z, 2026-01-21T08:00:00Z, 7200000
            six hours ahead,                       2026-03-02T16:00:00Z, 2026-03-02T14:00:00Z, 7200000
            set forty days back in mid-shift,      2026-01-21T10:00:00Z, 2026-03-02T08:00:00Z, 7200000
            """)
    void datesByTicksWhatWasMadeInTheRunThatSends(String what, Instant wall, Instant madeWall, double agoMs) {
        var phone = new PhoneClock(RUN, 9_000_000, wall, NOW);

        var made = phone.date(new Noted(RUN, 9_000_000 - agoMs, madeWall, null));

        assertThat(made.at()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(made.sure()).isTrue();
    }

    /// The example of docs/methods/sync.md.
    @Test
    void datesTheExampleOfThePage() {
        var phone = new PhoneClock("r7", 812_004.5, Instant.parse("2026-01-21T10:00:00Z"), NOW);
        var met = new Met(3_100, Instant.parse("2026-03-02T09:46:31Z"));

        var made = phone.date(new Noted("r7", 212_004.5, Instant.parse("2026-01-21T09:50:00Z"), met));

        assertThat(made.at()).isEqualTo("2026-03-02T09:50:00Z");
        assertThat(made.sure()).isTrue();
        assertThat(made.correct(Instant.parse("2026-01-21T09:48:00Z"))).isEqualTo("2026-03-02T09:48:00Z");
    }

    @Test
    void datesByItsLastMeetingWhatWasMadeInAnEarlierRun() {
        var phone = new PhoneClock(RUN, 5_000, NOW, NOW);
        var met = new Met(60_000, Instant.parse("2026-03-01T06:00:00Z"));

        var made = phone.date(new Noted("a", 3_660_000, Instant.parse("2020-01-01T00:00:00Z"), met));

        assertThat(made.at()).isEqualTo("2026-03-01T07:00:00Z");
        assertThat(made.sure()).isTrue();
    }

    @Test
    void keepsThePhonesTimeAndMarksItWhereNothingElseIsKnown() {
        var phone = new PhoneClock(RUN, 5_000, NOW, NOW);

        var behind = phone.date(new Noted("a", 1_000, Instant.parse("2026-01-20T08:00:00Z"), null));
        var ahead = phone.date(new Noted("a", 1_000, Instant.parse("2026-03-02T16:00:00Z"), null));

        assertThat(behind.at()).isEqualTo("2026-01-20T08:00:00Z");
        assertThat(ahead.at()).isEqualTo(NOW);
        assertThat(behind.sure() || ahead.sure()).isFalse();
    }

    /// Six hours in a pocket: the ticks stood still, the clock ran on, and the meeting before says how much is missing.
    @Test
    void findsByTheClockWhatASleepingPhoneHasNotCounted() {
        var phone = new PhoneClock(RUN, 3_600_000, NOW, NOW);
        var met = new Met(0, NOW.minus(Duration.ofHours(7)));

        var made = phone.date(new Noted(RUN, 600_000, NOW.minus(Duration.ofMinutes(410)), met));

        assertThat(made.at()).isEqualTo(NOW.minus(Duration.ofMinutes(410)));
        assertThat(made.sure()).isTrue();
    }

    /// Asleep and set meanwhile: between two moments nobody knows when.
    @Test
    void marksWhatASleepingPhoneWithAClockThatWasSetHasMade() {
        var phone = new PhoneClock(RUN, 3_600_000, NOW, NOW);
        var met = new Met(0, NOW.minus(Duration.ofHours(7)));

        var made = phone.date(new Noted(RUN, 600_000, NOW.minus(Duration.ofDays(40)), met));

        assertThat(made.sure()).isFalse();
        assertThat(made.at()).isBetween(NOW.minus(Duration.ofMinutes(410)), NOW.minus(Duration.ofMinutes(50)));
    }

    @Test
    void marksWhatTwoClocksTellDifferentlyAndNoMeetingDecides() {
        var phone = new PhoneClock(RUN, 3_600_000, NOW, NOW);

        var made = phone.date(new Noted(RUN, 600_000, NOW.minus(Duration.ofHours(7)), null));

        assertThat(made.at()).isEqualTo(NOW.minus(Duration.ofMinutes(50)));
        assertThat(made.sure()).isFalse();
    }

    @Test
    void survivesWhateverAPhoneSays() {
        var phone = new PhoneClock(RUN, -1e300, Instant.MIN, NOW);

        var made = phone.date(new Noted(RUN, 1e300, Instant.MAX, new Met(-1e300, Instant.MAX)));

        assertThat(made.at()).isBetween(Instant.EPOCH, NOW);
        assertThat(made.wall()).isBefore(Instant.parse("+10000-01-01T00:00:00Z"));
    }

    /// A phone that never sleeps, with a clock that is wrong and is set at any moment: the error stays under two
    /// seconds if
    /// the run has met the server or sends itself, and nothing is ever in the future.
    @Test
    void errsByLessThanTwoSecondsOrSaysSo() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int day = 0; day < 20_000; day++) {
            var start = NOW.minusMillis(chance.nextLong(Duration.ofDays(7).toMillis()));
            long metMs = chance.nextLong(3_600_000);
            long madeMs = metMs + chance.nextLong(36_000_000);
            long sentMs = madeMs + chance.nextLong(36_000_000);
            long delayMs = chance.nextLong(1_900);
            var received = start.plusMillis(sentMs + delayMs);
            var met = chance.nextInt(4) == 0 ? null : new Met(metMs + chance.nextInt(100), start.plusMillis(metMs));
            boolean same = chance.nextBoolean();
            var phone = new PhoneClock(
                    same ? "a" : RUN, same ? sentMs : 5, wrong(start.plusMillis(sentMs), chance), received);

            var made = phone.date(new Noted("a", madeMs, wrong(start.plusMillis(madeMs), chance), met));

            assertThat(made.at()).as("seed %d", seed).isBeforeOrEqualTo(received);
            if (same || met != null) {
                assertThat(made.at())
                        .as("seed %d, day %d", seed, day)
                        .isCloseTo(start.plusMillis(madeMs), within(2, ChronoUnit.SECONDS));
            }
            assertThat(made.sure() || met == null)
                    .as("seed %d, day %d", seed, day)
                    .isTrue();
            assertThat(made.sure() && !same && met == null).as("seed %d", seed).isFalse();
        }
    }

    private static Instant wrong(Instant right, Random chance) {
        long hours = chance.nextLong(-40 * 24L, 7);
        return right.plus(Duration.ofHours(hours));
    }
}
