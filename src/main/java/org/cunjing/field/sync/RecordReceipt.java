package org.cunjing.field.sync;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.platform.Problems.Worded;
import org.jspecify.annotations.Nullable;

/// What became of one record of a batch.
///
/// @param hash of the content that is there; of the sent one if none is
/// @param problem why it was not stored; null: it was, or it waits
/// @param conflict null: there is none
record RecordReceipt(
        UUID id,
        UUID revision,
        Outcome outcome,
        String hash,
        Instant at,
        @Nullable Worded problem,
        @Nullable Conflict conflict) {

    static RecordReceipt of(FieldRecord record, Outcome outcome, Instant at) {
        return new RecordReceipt(record.id(), record.revision(), outcome, record.hash(), at, null, null);
    }

    RecordReceipt because(Worded why) {
        return new RecordReceipt(id, revision, outcome, hash, at, why, conflict);
    }

    RecordReceipt over(Conflict with) {
        return new RecordReceipt(id, revision, outcome, hash, at, problem, with);
    }
}
