package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The id belongs to an entry that says something else.
public final class SameIdOtherEntry extends Refusal {

    private static final long serialVersionUID = 1L;

    SameIdOtherEntry() {
        super(Kind.CONFLICT, "same-id-other-entry", Map.of(), "The id is in use with other content.");
    }
}
