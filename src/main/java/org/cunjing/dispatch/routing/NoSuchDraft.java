package org.cunjing.dispatch.routing;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A released version stays as it is; changes go into a draft.
public final class NoSuchDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchDraft(UUID rule) {
        super(Kind.CONFLICT, "no-such-draft", Map.of(), "Routing rule %s has no such draft.".formatted(rule));
    }
}
