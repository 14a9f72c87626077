package org.cunjing.field.sync;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The content is not what the phone computed the hash of.
public final class RecordDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordDamaged(UUID id) {
        super(Kind.INVALID, "record-damaged", Map.of(), "Body and hash of %s differ.".formatted(id));
    }
}
