package org.cunjing.assessment;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Whoever proposed an adjustment cannot approve it as well.
public final class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded(UUID adjustment) {
        super(
                Kind.CONFLICT,
                "second-person-needed",
                Map.of("id", adjustment),
                "The adjustment %s needs a second person.".formatted(adjustment));
    }
}
