package org.cunjing.patrol.drill;

import java.util.Set;
import java.util.UUID;

/// Something about a drill is new: it has begun, brought something up, was answered, or is over.
record DrillMoved(String bureau, UUID drill, Set<UUID> villages, Change change) {

    enum Change {
        BEGUN,
        OPENED,
        ANSWERED,
        ENDED
    }
}
