package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file holds more than is read at once: in bytes, unpacked bytes, parts or rows.
public final class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    FileTooLarge(String what, long found) {
        super(
                Kind.INVALID,
                "file-too-large",
                Map.of("megabytes", BroughtFile.MOST_BYTES >> 20, "rows", BroughtFile.MOST_ROWS),
                "The file has %d %s or more, which is too many.".formatted(found, what));
    }
}
