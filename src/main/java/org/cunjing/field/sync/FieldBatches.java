package org.cunjing.field.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Takes what phones send: each record for itself, the urgent first, and what others wait for before these.
@Service
class FieldBatches {

    private final BatchQueue queue;
    private final RecordDoor door;
    private final BatchReceiptStore receipts;
    private final Actors actors;
    private final Uuid7 ids;

    FieldBatches(BatchQueue queue, RecordDoor door, BatchReceiptStore receipts, Actors actors, Uuid7 ids) {
        this.queue = queue;
        this.door = door;
        this.receipts = receipts;
        this.actors = actors;
        this.ids = ids;
    }

    /// @param receipt what the phone names next time; null: nothing was brought and nothing is known
    /// @param lost this database does not know the receipt that the phone got last
    record Answer(Instant at, @Nullable UUID receipt, boolean lost, List<RecordReceipt> receipts) {}

    /// @param at when the batch arrived
    /// @throws BatchNotPossible if nothing of it can be taken
    Answer receive(FieldBatch batch, Instant at) {
        actors.requireOfficer();
        batch.check();
        var last = batch.lastReceipt();
        boolean lost = last != null && !receipts.knows(last);
        if (batch.records().isEmpty()) {
            return new Answer(at, lost ? null : last, lost, List.of());
        }
        var receipt = ids.next();
        boolean urgent = batch.records().stream().anyMatch(FieldRecord::urgent);
        var taken = queue.in(urgent, () -> take(batch.records(), receipt, at));
        receipts.add(receipt, batch.device(), at);
        return new Answer(
                at,
                receipt,
                lost,
                batch.records().stream().map(record -> taken.get(record.id())).toList());
    }

    private Map<UUID, RecordReceipt> take(List<FieldRecord> records, UUID receipt, Instant at) {
        var answers = new HashMap<UUID, RecordReceipt>();
        var left = new ArrayList<>(records.stream()
                .sorted(Comparator.comparing(FieldRecord::urgent).reversed())
                .toList());
        while (!left.isEmpty()) {
            var next = next(left);
            left.remove(next);
            answers.put(next.id(), door.take(next, receipt, at));
        }
        return answers;
    }

    /// The first that waits for none of the others; in a circle anyone, and it will wait.
    private static FieldRecord next(List<FieldRecord> left) {
        var open = left.stream().map(FieldRecord::id).collect(Collectors.toSet());
        return left.stream()
                .filter(record -> Collections.disjoint(record.after(), open))
                .findFirst()
                .orElse(left.getFirst());
    }
}
