package org.cunjing.dispatch.workpackage;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Nobody needs a package for a posting that has ended.
public final class PostingOver extends Refusal {

    private static final long serialVersionUID = 1L;

    PostingOver(UUID posting) {
        super(Kind.CONFLICT, "posting-over", Map.of(), "Posting %s has ended.".formatted(posting));
    }
}
