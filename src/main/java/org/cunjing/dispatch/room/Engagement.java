package org.cunjing.dispatch.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an officer was kept busy with lately, as far as orders and rosters say. Computed when asked, kept nowhere.
///
/// @param until end of the last shift in a room, or of the last work on an order in quiet hours; null: none lately
/// @param urgentOrders not handed in yet
public record Engagement(Kind kind, @Nullable Instant until, int urgentOrders) {

    public enum Kind {
        NONE,
        SHIFT,
        NIGHT_ORDER
    }

    static final Engagement NONE = new Engagement(Kind.NONE, null, 0);

    Engagement with(Kind other, Instant moment) {
        return until != null && !moment.isAfter(until) ? this : new Engagement(other, moment, urgentOrders);
    }

    Engagement with(int orders) {
        return new Engagement(kind, until, orders);
    }
}
