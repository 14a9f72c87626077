package org.cunjing.posting.renewal;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A list names something twice, or something that cannot be chosen.
public final class UnknownWish extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownWish(UUID choice) {
        super(
                Kind.INVALID,
                "unknown-wish",
                Map.of("choice", choice),
                "%s is listed twice or cannot be chosen.".formatted(choice));
    }
}
