package org.cunjing.dispatch.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunjing.platform.WorkingDays;
import org.junit.jupiter.api.Test;

class RunningTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration TERM = Duration.ofHours(4);
    private static final RunningTime TIME = new RunningTime(ZONE, QuietHours.USUAL, new WorkingDays(Map.of()));

    @Test
    void reckonsTheExampleOfThePage() {
        var issued = at("2026-11-27T20:00");

        assertThat(TIME.due(issued, TERM, List.of())).contains(at("2026-11-30T09:00"));
        var emergency = new Span(at("2026-11-30T08:00"), at("2026-11-30T10:00"));
        assertThat(TIME.due(issued, TERM, List.of(emergency))).contains(at("2026-11-30T11:00"));
    }

    @Test
    void isNeverDueWhileAPauseHasNoEnd() {
        assertThat(TIME.due(at("2026-11-27T20:00"), TERM, List.of(new Span(at("2026-11-27T21:00"), Instant.MAX))))
                .isEmpty();
    }

    @Test
    void runsExactlyItsTermWhateverThePauses() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 2_000; n++) {
            var start = at("2026-11-23T00:00").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 14)));
            var term = Duration.ofMinutes(1 + random.nextInt(60 * 40));
            var from = time(random);
            var quiet = new QuietHours(from, from.plusMinutes(30 + random.nextInt(60 * 18)));
            var time = new RunningTime(ZONE, quiet, new WorkingDays(Map.of()));
            var pauses = pauses(random, start);

            var due = time.due(start, term, pauses).orElseThrow();

            assertThat(time.between(start, due, pauses))
                    .as("seed %d, case %d", seed, n)
                    .isEqualTo(term);
            assertThat(time.between(start, due.minusSeconds(1), pauses))
                    .as("the first such moment: seed %d, case %d", seed, n)
                    .isLessThan(term);
        }
    }

    @Test
    void comesBackAfterAPauseWithTheTimeThatWasLeft() {
        var start = at("2026-11-24T09:00");
        var pause = new Span(at("2026-11-24T10:30"), at("2026-11-26T15:00"));

        var before = TIME.between(start, pause.from(), List.of(pause));
        var due = TIME.due(start, TERM, List.of(pause)).orElseThrow();

        assertThat(TIME.between(pause.to(), due, List.of(pause))).isEqualTo(TERM.minus(before));
    }

    @Test
    void holdsANoticeBackUntilTheQuietHoursEnd() {
        assertThat(QuietHours.USUAL.release(at("2026-11-27T23:30"), ZONE)).isEqualTo(at("2026-11-28T07:00"));
        assertThat(QuietHours.USUAL.release(at("2026-11-28T06:59"), ZONE)).isEqualTo(at("2026-11-28T07:00"));
        assertThat(QuietHours.USUAL.release(at("2026-11-28T07:00"), ZONE)).isEqualTo(at("2026-11-28T07:00"));
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.release(at("2026-11-28T12:10"), ZONE)).isEqualTo(at("2026-11-28T14:00"));
        assertThat(noon.release(at("2026-11-28T23:00"), ZONE)).isEqualTo(at("2026-11-28T23:00"));
    }

    private static List<Span> pauses(Random random, Instant start) {
        var pauses = new ArrayList<Span>();
        for (int n = random.nextInt(4); n > 0; n--) {
            var from = start.plus(Duration.ofMinutes(random.nextInt(60 * 96) - 60 * 24));
            pauses.add(new Span(from, from.plus(Duration.ofMinutes(1 + random.nextInt(60 * 30)))));
        }
        return pauses;
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
