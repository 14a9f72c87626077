package org.cunjing.dispatch.room;

import java.util.List;

/// One kind of work that a room must not lose from sight between two shifts. Each module that keeps such work has a
/// bean of it.
public interface OpenPoints {

    /// Lists what is open in the actor's reach, the most urgent first.
    List<OpenPoint> list();
}
