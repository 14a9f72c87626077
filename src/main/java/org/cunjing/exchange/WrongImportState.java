package org.cunjing.exchange;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The import is at another step than the page showed.
public final class WrongImportState extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongImportState(UUID id) {
        super(Kind.CONFLICT, "wrong-import-state", Map.of(), "Import %s is at another step.".formatted(id));
    }
}
