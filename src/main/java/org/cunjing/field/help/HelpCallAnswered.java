package org.cunjing.field.help;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody was there first: the call is taken, or over.
public final class HelpCallAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    private HelpCallAnswered(String slug, HelpCall call, String name) {
        super(Kind.CONFLICT, slug, Map.of("name", name), "Call for help %s is %s.".formatted(call.id(), call.state()));
    }

    static HelpCallAnswered taken(HelpCall call) {
        return new HelpCallAnswered(
                "help-call-taken",
                call,
                call.taken() == null ? "" : call.taken().name());
    }

    static HelpCallAnswered over(HelpCall call) {
        return new HelpCallAnswered("help-call-over", call, call.endedBy() == null ? "" : call.endedBy());
    }
}
