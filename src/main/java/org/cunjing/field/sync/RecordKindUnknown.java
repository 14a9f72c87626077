package org.cunjing.field.sync;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The phone knows a kind of record that this server does not.
public final class RecordKindUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordKindUnknown(String kind) {
        super(Kind.INVALID, "record-kind-unknown", Map.of("kind", kind), "No handler for %s.".formatted(kind));
    }
}
