package org.cunjing.casework;

import java.util.UUID;

/// A hazard was found that the station must know of at once.
public record ProminentHazardFound(String bureau, UUID entry, UUID village, HazardSeverity severity) {}
