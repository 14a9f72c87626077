package org.cunjing.dispatch.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One more has to hear of an order, or somebody took it over.
record OrderEscalated(
        String bureau, UUID order, UUID village, @Nullable UUID officer, EscalationStep.Kind kind, boolean urgent) {}
