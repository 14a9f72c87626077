package org.cunjing.casework.review;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// What is said to follow belongs to another village, is of another kind, older than the case or void.
public final class ConsequenceElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsequenceElsewhere(UUID id) {
        super(
                Kind.INVALID,
                "consequence-elsewhere",
                Map.of("id", id),
                "%s does not follow from this case.".formatted(id));
    }
}
