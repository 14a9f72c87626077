package org.cunjing.analysis;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody else has changed the rule since it was read.
public final class HintRuleChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    HintRuleChanged(HintKind kind) {
        super(Kind.CONFLICT, "hint-rule-changed", Map.of(), "Rule %s has a newer version.".formatted(kind));
    }
}
