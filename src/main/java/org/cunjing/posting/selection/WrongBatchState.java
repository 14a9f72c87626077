package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The batch is not, or no longer, at the step that this belongs to. Where it stands decides what can be done.
public final class WrongBatchState extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongBatchState(UUID batch, Batch.State found) {
        super(Kind.CONFLICT, slug(found), Map.of("found", found), "Batch %s is %s.".formatted(batch, found));
    }

    private static String slug(Batch.State found) {
        return switch (found) {
            case APPLYING -> "batch-still-in-call";
            case SELECTING -> "batch-being-selected";
            case RANKING -> "batch-being-ranked";
            case MATCHED -> "batch-matched-already";
            case CONFIRMED -> "batch-confirmed-already";
        };
    }
}
