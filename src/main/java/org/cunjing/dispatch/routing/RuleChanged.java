package org.cunjing.dispatch.routing;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The rule is not what the person has seen.
public final class RuleChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    RuleChanged(UUID rule) {
        super(Kind.CONFLICT, "routing-rule-changed", Map.of(), "Routing rule %s changed meanwhile.".formatted(rule));
    }
}
