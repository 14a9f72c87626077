package org.cunjing.grid;

import java.util.UUID;

/// The tree of a village or its staff is no longer what open pages show.
public record GridChanged(String bureau, UUID village) {}
