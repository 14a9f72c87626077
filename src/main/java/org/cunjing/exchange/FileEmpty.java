package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// There is no row to import.
public final class FileEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    FileEmpty() {
        super(Kind.INVALID, "file-empty", Map.of(), "The file has no row below its head.");
    }
}
