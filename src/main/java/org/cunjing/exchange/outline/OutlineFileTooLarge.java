package org.cunjing.exchange.outline;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file of outlines holds more than is read at once.
public final class OutlineFileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    OutlineFileTooLarge(String what, long found) {
        super(
                Kind.INVALID,
                "outline-file-too-large",
                Map.of("megabytes", GeoJsonFile.MOST_BYTES >> 20, "features", GeoJsonFile.MOST_FEATURES),
                "The file has %d %s or more, which is too many.".formatted(found, what));
    }
}
