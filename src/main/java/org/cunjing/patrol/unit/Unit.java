package org.cunjing.patrol.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who could go: an officer, or a team.
///
/// @param village the place of duty of an officer, or where a team is posted; null: a team's station
/// @param station for the room that leads it; null: the bureau's
/// @param responsible answers for the place itself
/// @param unfree why it is not free; null: it is
/// @param rest what the hours of rest are counted from
public record Unit(
        UUID id,
        Type type,
        String name,
        @Nullable UUID village,
        @Nullable UUID station,
        String phone,
        boolean responsible,
        @Nullable Unfree unfree,
        Rest rest,
        Reasons reasons) {

    public enum Type {
        OFFICER,
        TEAM
    }

    public enum Unfree {
        ON_LEAVE,
        /// Has an urgent order that is not handed in.
        ON_ORDER,
        /// An emergency has it.
        DEPLOYED
    }

    public enum Rest {
        /// Nothing in two days.
        NOTHING,
        SHIFT,
        NIGHT_ORDER,
        DEPLOYMENT
    }

    public boolean isFree() {
        return unfree == null;
    }
}
