package org.cunjing.casework.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that follows from a review, by its record.
///
/// @param record of the ledger or of the orders; null for advice, which is given on the spot
public record Consequence(Kind kind, @Nullable UUID record) {

    public enum Kind {
        HAZARD,
        PUBLICITY_SESSION,
        WORK_ORDER,
        ADVICE
    }

    public Consequence {
        if ((kind == Kind.ADVICE) != (record == null)) {
            throw new IllegalArgumentException("%s %s a record.".formatted(kind, record == null ? "needs" : "has not"));
        }
    }
}
