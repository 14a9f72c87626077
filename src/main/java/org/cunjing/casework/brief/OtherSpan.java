package org.cunjing.casework.brief;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A village has briefs of months or of quarters. Who had both could take the one from the other.
public final class OtherSpan extends Refusal {

    private static final long serialVersionUID = 1L;

    OtherSpan(UUID village) {
        super(Kind.CONFLICT, "other-span", Map.of(), "Village %s has briefs of another span.".formatted(village));
    }
}
