package org.cunjing.shared;

/// A sealed field that cannot be opened: damaged, moved to another column, or sealed with a key that is not there.
public final class Undecipherable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecipherable(String field, String why) {
        super("A value of %s cannot be opened: %s.".formatted(field, why));
    }
}
