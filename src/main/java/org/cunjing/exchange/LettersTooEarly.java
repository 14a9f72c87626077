package org.cunjing.exchange;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The postings of the batch have not been made yet.
public final class LettersTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    LettersTooEarly(UUID batch) {
        super(Kind.CONFLICT, "letters-too-early", Map.of(), "Batch %s is not confirmed.".formatted(batch));
    }
}
