package org.cunjing.dispatch.routing;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The condition does not give the answers that its author expects.
public final class ExamplesFail extends Refusal {

    private static final long serialVersionUID = 1L;

    ExamplesFail(long failing) {
        super(Kind.INVALID, "examples-fail", Map.of("count", failing), "%d examples fail.".formatted(failing));
    }
}
