package org.cunjing.community.team;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Has gone, or what named them was erased.
public final class LeftBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public LeftBefore(UUID member) {
        super(Kind.CONFLICT, "left-before", Map.of(), "Member %s has left.".formatted(member));
    }
}
