package org.cunjing.access;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The signed-in person's role or place does not reach this.
public final class NotForYou extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotForYou(String what, Object id) {
        super(Kind.FORBIDDEN, "not-for-you", Map.of("what", what), "The %s %s is out of reach.".formatted(what, id));
    }
}
