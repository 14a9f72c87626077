package org.cunjing.field.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a phone sends together.
///
/// @param lastReceipt the last that it got; null: none yet
record FieldBatch(int format, String device, @Nullable UUID lastReceipt, List<FieldRecord> records) {

    static final int FORMAT = 1;
    static final int MOST_RECORDS = 100;
    static final int MOST_KIB = 1024;

    FieldBatch {
        records = List.copyOf(records);
    }

    /// @throws BatchNotPossible if nothing of it can be taken
    void check() {
        if (format != FORMAT) {
            throw BatchNotPossible.format(format);
        }
        if (records.size() > MOST_RECORDS || bytes() > MOST_KIB * 1024L) {
            throw BatchNotPossible.tooLarge(MOST_RECORDS, MOST_KIB);
        }
        if (records.stream().map(FieldRecord::id).distinct().count() < records.size()) {
            throw BatchNotPossible.repeats();
        }
    }

    private long bytes() {
        return records.stream()
                .mapToLong(record -> bytes(record.body()) + bytes(record.base()))
                .sum();
    }

    private static long bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }
}
