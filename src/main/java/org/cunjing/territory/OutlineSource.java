package org.cunjing.territory;

import java.time.Instant;
import java.util.UUID;

/// A file from which outlines were taken over.
///
/// @param fileHash SHA-256, hexadecimal; the file itself is not kept
/// @param crs how its numbers named places before they became WGS 84
/// @param villages how many got an outline from it
public record OutlineSource(
        UUID id,
        String fileName,
        String fileHash,
        String crs,
        int villages,
        Instant takenAt,
        UUID takenBy,
        String takenByName) {}
