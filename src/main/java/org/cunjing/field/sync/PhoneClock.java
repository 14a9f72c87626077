package org.cunjing.field.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The clock of a phone in the moment in which it sends, and what it makes of earlier moments.
///
/// A run is one life of the page. Its ticks count evenly, but may stand still while the phone sleeps; the phone's own
/// clock runs on in its sleep, but may be wrong or be set. Source: docs/methods/sync.md.
///
/// @param tickMs ticks of the run when it sent
/// @param wall the phone's own clock at the same time
/// @param received the server's clock when it arrived
record PhoneClock(String run, double tickMs, Instant wall, Instant received) {

    /// What two clocks may differ by and still agree.
    static final Duration TOLERANCE = Duration.ofSeconds(2);

    /// No page lives longer than ten years.
    private static final long MOST_MS = Duration.ofDays(3_650).toMillis();

    /// The last time that a run met the server.
    record Met(double tickMs, Instant server) {

        Met {
            server = Making.bounded(server);
        }
    }

    /// A moment as the phone noted it.
    ///
    /// @param met null: the run had not met the server by then
    record Noted(
            String run,
            double tickMs,
            Instant wall,
            @Nullable Met met) {

        Noted {
            wall = Making.bounded(wall);
        }
    }

    PhoneClock {
        wall = Making.bounded(wall);
    }

    Making date(Noted noted) {
        var met = noted.met();
        if (noted.run().equals(run)) {
            return sameRun(noted, met);
        }
        if (met == null) {
            return making(noted, noted.wall(), false);
        }
        return making(noted, after(met, noted), true);
    }

    /// Ticks are lost in sleep and never gained: back from now they give the latest moment, on from a meeting the
    /// earliest. If both agree nobody slept. If not, the phone's own clock decides, as far as it lies between them.
    private Making sameRun(Noted noted, @Nullable Met met) {
        var latest = received.minus(ticks(tickMs - noted.tickMs()));
        var byWall = received.minus(Duration.between(noted.wall(), wall));
        if (met == null) {
            return making(noted, latest, !byWall.isBefore(latest.minus(TOLERANCE)));
        }
        var earliest = after(met, noted);
        if (!latest.isAfter(earliest.plus(TOLERANCE))) {
            return making(noted, latest, true);
        }
        boolean between = !byWall.isBefore(earliest.minus(TOLERANCE)) && !byWall.isAfter(latest.plus(TOLERANCE));
        return making(noted, between ? byWall : latest, between);
    }

    private static Instant after(Met met, Noted noted) {
        return met.server().plus(ticks(noted.tickMs() - met.tickMs()));
    }

    private Making making(Noted noted, Instant at, boolean sure) {
        return new Making(at.isAfter(received) ? received : at, noted.wall(), sure);
    }

    private static Duration ticks(double ms) {
        return Duration.ofMillis(Math.clamp(Math.round(ms), -MOST_MS, MOST_MS));
    }
}
