package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A ranking names somebody or something that cannot be chosen in this batch, or names it twice.
public final class NotACandidate extends Refusal {

    private static final long serialVersionUID = 1L;

    NotACandidate(UUID ranked) {
        super(Kind.INVALID, "not-a-candidate", Map.of("ranked", ranked), "%s cannot be ranked.".formatted(ranked));
    }
}
