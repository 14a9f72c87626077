package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The run that would be confirmed is not the one that the reader has seen chosen.
public final class AnotherRunChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    AnotherRunChosen(UUID batch, int chosen) {
        super(
                Kind.CONFLICT,
                "another-run-chosen",
                Map.of("number", chosen),
                "Run %d of batch %s is the chosen one.".formatted(chosen, batch));
    }
}
