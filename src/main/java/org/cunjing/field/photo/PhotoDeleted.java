package org.cunjing.field.photo;

import java.time.Instant;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The picture of a document that was deleted with its matter.
public final class PhotoDeleted extends Refusal {

    private static final long serialVersionUID = 1L;

    PhotoDeleted(Instant at) {
        super(
                Kind.NOT_FOUND,
                "photo-deleted",
                Map.of("at", at),
                "The picture of a document was deleted at %s.".formatted(at));
    }
}
