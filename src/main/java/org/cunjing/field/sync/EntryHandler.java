package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.NewEntry;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Position;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Entries of the ledgers; the record's id is the entry's.
@Component
class EntryHandler implements RecordHandler {

    private static final Duration SAME_MINUTE = Duration.ofMinutes(1);

    private final Ledgers ledgers;
    private final Actors actors;
    private final Bodies bodies;

    EntryHandler(Ledgers ledgers, Actors actors, Bodies bodies) {
        this.ledgers = ledgers;
        this.actors = actors;
        this.bodies = bodies;
    }

    record EntryBody(
            @NotNull UUID villageId,
            @NotNull Instant happenedAt,
            @Nullable UUID workOrderId,
            @Nullable Position place,
            @NotNull Details details) {}

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, EntryBody.class);
        ledgers.record(new NewEntry(
                record.id(),
                body.villageId(),
                actors.requireOfficer(),
                record.made().correct(body.happenedAt()),
                body.workOrderId(),
                body.place(),
                body.details(),
                record.made().made()));
    }

    /// An entry is never changed; whoever wants it otherwise writes another and has this one voided.
    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof IdUsedOtherwise)) {
            return Optional.empty();
        }
        var mine = bodies.read(record, EntryBody.class);
        var corrected = record.made().correct(mine.happenedAt());
        var shown = bodies.write(shown(ledgers.get(record.id()), mine.happenedAt(), corrected));
        return Optional.of(new Conflict(shown, bodies.differences(record.base(), bodies.write(mine), shown)));
    }

    /// Two corrections of a clock differ by moments, which nobody has to choose between.
    private static EntryBody shown(LedgerEntry there, Instant said, Instant corrected) {
        var head = there.head();
        boolean same = Duration.between(head.happenedAt(), corrected).abs().compareTo(SAME_MINUTE) < 0;
        return new EntryBody(
                head.villageId(), same ? said : head.happenedAt(), head.workOrderId(), head.place(), there.details());
    }
}
