package org.cunjing.field.sync;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A batch of which nothing can be taken.
public final class BatchNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    private BatchNotPossible(Kind kind, String slug, Map<String, Object> facts, String message) {
        super(kind, slug, facts, message);
    }

    static BatchNotPossible format(int format) {
        return new BatchNotPossible(
                Kind.INVALID,
                "batch-format-unknown",
                Map.of("format", format),
                "Format %d is not spoken here.".formatted(format));
    }

    static BatchNotPossible tooLarge(int mostRecords, int mostKib) {
        return new BatchNotPossible(
                Kind.TOO_LARGE,
                "batch-too-large",
                Map.of("records", mostRecords, "kib", mostKib),
                "A batch has at most %d records and %d KiB.".formatted(mostRecords, mostKib));
    }

    static BatchNotPossible repeats() {
        return new BatchNotPossible(
                Kind.INVALID, "batch-repeats-record", Map.of(), "A record stands in the batch twice.");
    }
}
