package org.cunjing.field.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two contents of the same thing, for a person to choose between.
///
/// @param shown what is there now, as JSON; null: it may not be shown
record Conflict(@Nullable String shown, List<Difference> fields) {

    static final Conflict UNKNOWN = new Conflict(null, List.of());

    Conflict {
        fields = List.copyOf(fields);
    }

    /// One field that differs; null where it is not filled in.
    ///
    /// @param base what the phone had seen before its change
    /// @param mine what the phone says, `theirs` what is there
    record Difference(
            String name,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs) {}
}
