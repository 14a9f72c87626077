package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A major hazard is looked at again by somebody else than its finder, whatever the second look finds.
public final class RecheckerIsFinder extends Refusal {

    private static final long serialVersionUID = 1L;

    RecheckerIsFinder() {
        super(Kind.CONFLICT, "rechecker-is-finder", Map.of(), "A second person must recheck a MAJOR hazard.");
    }
}
