package org.cunjing.roster;

import java.util.UUID;

/// A specialised line unit of the bureau that lends officers to stations.
///
/// @param specialty the need of a village that it answers
public record Branch(UUID id, String name, String specialty) {}
