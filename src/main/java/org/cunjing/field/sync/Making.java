package org.cunjing.field.sync;

import java.time.Duration;
import java.time.Instant;
import org.cunjing.shared.Made;

/// When a record was made.
///
/// @param at by all that is known of the phone's clock, never in the future
/// @param wall by the phone's clock
/// @param sure false: nothing tells whether the phone's clock was right
record Making(Instant at, Instant wall, boolean sure) {

    /// How long before its making something may have been begun and still mean "now".
    private static final Duration WRITING = Duration.ofHours(1);

    private static final Duration ROUNDING = Duration.ofMinutes(1);

    /// What the database can hold; a phone may say anything.
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    Making {
        at = bounded(at);
        wall = bounded(wall);
    }

    Made made() {
        return new Made(at, sure);
    }

    static Instant bounded(Instant moment) {
        return moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment.isAfter(LATEST) ? LATEST : moment;
    }

    /// A moment that the phone's clock gave for "now" moves with it; one that the officer chose stays.
    Instant correct(Instant said) {
        boolean now = !said.isBefore(wall.minus(WRITING)) && !said.isAfter(wall.plus(ROUNDING));
        if (!now) {
            return said;
        }
        var moved = said.plus(Duration.between(wall, at));
        return moved.isAfter(at) ? at : moved;
    }
}
