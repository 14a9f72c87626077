package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.EntrySettled;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.FollowUps;
import org.cunjing.casework.FollowUps.NewStep;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.StepNotPossible;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What follows an entry.
@Component
class EntryStepHandler implements RecordHandler {

    private final FollowUps followUps;
    private final Ledgers ledgers;
    private final Bodies bodies;

    EntryStepHandler(FollowUps followUps, Ledgers ledgers, Bodies bodies) {
        this.followUps = followUps;
        this.ledgers = ledgers;
        this.bodies = bodies;
    }

    record EntryStepBody(
            @NotNull UUID entryId,
            @NotNull EntryStep step,
            @Nullable Integer termDays,
            @Nullable @Size(max = 2000) String note,
            @Nullable Boolean authorised) {}

    /// How far the entry has come.
    record EntryNow(String progress, String state, List<EntryStep> steps) {}

    @Override
    public String kind() {
        return "entry-step";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, EntryStepBody.class);
        followUps.take(
                body.entryId(),
                new NewStep(body.step(), body.termDays(), body.note(), Boolean.TRUE.equals(body.authorised())),
                record.made().made());
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        boolean somebodyWasThere = refusal instanceof StepNotPossible
                || refusal instanceof EntrySettled
                || refusal instanceof IdUsedOtherwise;
        if (!somebodyWasThere) {
            return Optional.empty();
        }
        var body = bodies.read(record, EntryStepBody.class);
        var entry = ledgers.get(body.entryId());
        var now = new EntryNow(
                entry.head().progress().name(),
                entry.head().state().name(),
                entry.steps().stream().map(step -> step.kind()).toList());
        return Optional.of(new Conflict(
                bodies.write(now),
                List.of(new Difference("progress", null, body.step().name(), now.progress()))));
    }
}
