package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Several files are being worked on already.
public final class TooManyImports extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyImports() {
        super(Kind.CONFLICT, "too-many-imports", Map.of(), "Too many files are being worked on.");
    }
}
