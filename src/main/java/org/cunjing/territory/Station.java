package org.cunjing.territory;

import java.util.UUID;

/// A local police station.
public record Station(UUID id, String name, String dutyPhone) {}
