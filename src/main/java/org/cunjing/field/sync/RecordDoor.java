package org.cunjing.field.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.platform.Problems;
import org.cunjing.platform.Problems.Worded;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/// Lets one record in: once, in a transaction of its own, whatever becomes of the others. What cannot be taken is
/// answered and holds up nothing; only a database that does not answer ends the batch.
@Component
class RecordDoor {

    private static final Logger LOG = LoggerFactory.getLogger(RecordDoor.class);

    private final RecordHandlers handlers;
    private final ReceivedStore store;
    private final Problems problems;
    private final TransactionTemplate transactions;

    RecordDoor(RecordHandlers handlers, ReceivedStore store, Problems problems, TransactionTemplate transactions) {
        this.handlers = handlers;
        this.store = store;
        this.problems = problems;
        this.transactions = transactions;
    }

    /// @param receipt of the batch
    RecordReceipt take(FieldRecord record, UUID receipt, Instant now) {
        try {
            return inTransaction(() -> open(record, receipt, now));
        } catch (Refusal refusal) {
            return refuse(record, receipt, now, refusal);
        } catch (DuplicateKeyException known) {
            return refuse(record, receipt, now, Outcome.CONFLICT, problems.word(HttpStatus.CONFLICT, "exists-already"));
        } catch (IllegalArgumentException | JacksonException | DataIntegrityViolationException malformed) {
            LOG.info("A record of a phone holds an impossible value: {}", malformed.getClass());
            return refuse(record, receipt, now, Outcome.REFUSED, problems.word(HttpStatus.BAD_REQUEST, "malformed"));
        } catch (RuntimeException failure) {
            if (Problems.isBusy(failure)) {
                throw failure;
            }
            LOG.error("Record {} of a phone failed and is parked there.", record.id(), failure);
            var failed = problems.word(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
            return refuse(record, receipt, now, Outcome.REFUSED, failed);
        }
    }

    private RecordReceipt open(FieldRecord record, UUID receipt, Instant now) {
        store.lock(record.id());
        if (!Bodies.hash(record.body()).equals(record.hash())) {
            throw new RecordDamaged(record.id());
        }
        var stored = store.listStored(record.id());
        if (!stored.isEmpty()) {
            if (stored.getFirst().hash().equals(record.hash())) {
                return RecordReceipt.of(record, Outcome.SAME, stored.getFirst().at());
            }
            throw new IdUsedOtherwise(record.id());
        }
        if (!store.areStored(record.after())) {
            return RecordReceipt.of(record, Outcome.WAITING, now);
        }
        store.put(record, Outcome.STORED, receipt, now);
        handlers.of(record.kind()).take(record);
        return RecordReceipt.of(record, Outcome.STORED, now);
    }

    private RecordReceipt refuse(FieldRecord record, UUID receipt, Instant now, Refusal refusal) {
        var conflict = conflict(record, refusal);
        var outcome = conflict.isPresent() ? Outcome.CONFLICT : Outcome.REFUSED;
        var answer = refuse(record, receipt, now, outcome, problems.word(refusal));
        return conflict.map(answer::over).orElse(answer);
    }

    private RecordReceipt refuse(FieldRecord record, UUID receipt, Instant now, Outcome outcome, Worded why) {
        inTransaction(() -> {
            store.lock(record.id());
            store.put(record, outcome, receipt, now);
            return true;
        });
        return RecordReceipt.of(record, outcome, now).because(why);
    }

    /// What is there instead, as far as the officer may see it; a content that cannot be read is compared with nothing.
    private Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        try {
            var found = inTransaction(
                    () -> handlers.find(record.kind()).flatMap(handler -> handler.conflict(record, refusal)));
            return found.or(
                    () -> refusal instanceof IdUsedOtherwise ? Optional.of(Conflict.UNKNOWN) : Optional.empty());
        } catch (Refusal | IllegalArgumentException | JacksonException unknown) {
            return Optional.of(Conflict.UNKNOWN);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }
}
