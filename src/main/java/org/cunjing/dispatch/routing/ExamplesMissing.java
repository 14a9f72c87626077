package org.cunjing.dispatch.routing;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A rule that was never seen to say yes and to say no has not been tried.
public final class ExamplesMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ExamplesMissing(int examples) {
        super(
                Kind.INVALID,
                "examples-missing",
                Map.of(),
                "%d examples do not show a yes and a no.".formatted(examples));
    }
}
