package org.cunjing.casework;

import java.util.Map;

/// What is known about how urgent a dispute is.
///
/// @param steps step reached for each fact of the [DisputeScheme]; what is left out is not given
public record DisputeFacts(Map<String, Integer> steps, boolean threatToLife) {

    public static final DisputeFacts NONE = new DisputeFacts(Map.of(), false);

    public DisputeFacts {
        steps = Map.copyOf(steps);
    }
}
