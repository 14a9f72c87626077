package org.cunjing.community.council;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A proposal is answered once.
public final class AnsweredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    AnsweredBefore(UUID proposal) {
        super(Kind.CONFLICT, "answered-before", Map.of(), "Proposal %s is answered.".formatted(proposal));
    }
}
