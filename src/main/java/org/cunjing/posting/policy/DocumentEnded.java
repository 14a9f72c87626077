package org.cunjing.posting.policy;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The document was put out of force; nothing new can rest on it.
public final class DocumentEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentEnded(LocalDate endedOn) {
        super(
                Kind.CONFLICT,
                "document-ended",
                Map.of("day", endedOn),
                "The document was in force until %s.".formatted(endedOn));
    }
}
