package org.cunjing.field.sync;

import java.util.Optional;
import org.cunjing.shared.Refusal;

/// Hands records of one kind to the service that a page at a desk uses, with the same checks.
interface RecordHandler {

    /// As phones write it.
    String kind();

    /// Does what the record says, in the transaction that is open.
    ///
    /// @throws Refusal if it cannot be done
    void take(FieldRecord record);

    /// What the refusal is about, if somebody else was there first; empty if it has another reason.
    default Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        return Optional.empty();
    }
}
