package org.cunjing.field.sync;

import java.util.Locale;

/// Steps as addresses write them.
final class Steps {

    private Steps() {}

    /// @param word e.g. `ask-for-time`, or the constant's own name
    /// @throws IllegalArgumentException if there is no such step
    static <E extends Enum<E>> E of(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
