package org.cunjing.field.sync;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.patrol.JointDuties;
import org.cunjing.patrol.JointDutyOver;
import org.cunjing.patrol.RemainingRisk;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a joint duty ends: settled, or given back.
@Component
class JointDutyStepHandler implements RecordHandler {

    private final JointDuties duties;
    private final Bodies bodies;

    JointDutyStepHandler(JointDuties duties, Bodies bodies) {
        this.duties = duties;
        this.bodies = bodies;
    }

    enum JointStep {
        SETTLE,
        RETURN
    }

    record JointDutyStepBody(
            @NotNull UUID dutyId,
            @NotNull String step,
            @Nullable @Size(max = 500) String result,
            @Nullable RemainingRisk risk,
            @Nullable @Size(max = 500) String why) {}

    /// What a settlement has to say, as the page asks for it.
    record Settlement(@NotBlank String result, @NotNull RemainingRisk risk) {}

    record Return(@NotBlank String why) {}

    @Override
    public String kind() {
        return "joint-duty-step";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, JointDutyStepBody.class);
        switch (Steps.of(JointStep.class, body.step())) {
            case SETTLE -> {
                var settlement = bodies.read(record, Settlement.class);
                duties.settle(body.dutyId(), settlement.result(), settlement.risk());
            }
            case RETURN ->
                duties.giveBack(body.dutyId(), bodies.read(record, Return.class).why());
        }
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        return refusal instanceof JointDutyOver ? Optional.of(Conflict.UNKNOWN) : Optional.empty();
    }
}
