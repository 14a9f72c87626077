package org.cunjing.patrol.mode;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An area is in another mode from a moment on; what is routine there may wait, or goes on.
public record ModeSwitched(String bureau, UUID emergency, PatrolMode mode, Set<UUID> villages, Instant at) {}
