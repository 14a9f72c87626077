package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The entry was verified or voided before.
public final class EntrySettled extends Refusal {

    private static final long serialVersionUID = 1L;

    EntrySettled(EntryState state) {
        super(
                Kind.CONFLICT,
                "entry-settled",
                Map.of("state", state.name()),
                "The entry is %s already.".formatted(state));
    }
}
