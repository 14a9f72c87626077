package org.cunjing.grid;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The code is in use, or the village has its general grid already.
public final class GridExists extends Refusal {

    private static final long serialVersionUID = 1L;

    GridExists(String code) {
        super(Kind.CONFLICT, "grid-exists", Map.of(), "There is a grid in the place of %s.".formatted(code));
    }
}
