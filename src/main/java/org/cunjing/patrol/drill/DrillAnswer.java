package org.cunjing.patrol.drill;

import java.time.Instant;
import org.cunjing.access.Role;

/// That somebody in a role took a step. Nobody is named: a drill judges no one.
public record DrillAnswer(DrillStep step, Instant at, Role role) {}
