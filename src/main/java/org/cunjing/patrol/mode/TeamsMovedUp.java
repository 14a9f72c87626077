package org.cunjing.patrol.mode;

import java.util.Set;
import java.util.UUID;

/// Teams are shifted for the time of an emergency; their rooms have to be told.
///
/// @param villages the area of the emergency, and where the teams go
public record TeamsMovedUp(String bureau, UUID emergency, Set<UUID> villages) {}
