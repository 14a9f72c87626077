package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The batch is not, or no longer, at the step that this belongs to.
public final class WrongBatchState extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongBatchState(UUID batch, Batch.State needed, Batch.State found) {
        super(
                Kind.CONFLICT,
                "wrong-batch-state",
                Map.of("needed", needed, "found", found),
                "Batch %s is %s, not %s.".formatted(batch, found, needed));
    }
}
