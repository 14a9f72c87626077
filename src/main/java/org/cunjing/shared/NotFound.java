package org.cunjing.shared;

import java.util.Map;

/// Nothing visible to the asker has this id. Also said of things that exist elsewhere, so that ids cannot be probed.
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "not-found", Map.of("what", what, "id", id), "No %s %s here.".formatted(what, id));
    }
}
