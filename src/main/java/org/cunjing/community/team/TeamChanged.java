package org.cunjing.community.team;

import java.util.UUID;

/// Somebody came, went or was put on a shift in a village's team.
public record TeamChanged(String bureau, UUID villageId) {}
