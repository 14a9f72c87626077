package org.cunjing.dispatch.workpackage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a package without its content.
record PackageHead(
        UUID id,
        UUID postingId,
        int version,
        Instant madeAt,
        @Nullable String madeBy,
        @Nullable Instant acknowledgedAt) {}
