package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.patrol.FindingChanged;
import org.cunjing.patrol.FindingMove;
import org.cunjing.patrol.FindingStep;
import org.cunjing.patrol.FindingSteps;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.RemainingRisk;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Steps of the officer with what a patrol found.
@Component
class FindingStepHandler implements RecordHandler {

    private static final Set<FindingStep> OF_THE_OFFICER =
            EnumSet.of(FindingStep.ACCEPT, FindingStep.RETURN, FindingStep.CLOSE);

    private final FindingSteps steps;
    private final Findings findings;
    private final Bodies bodies;

    FindingStepHandler(FindingSteps steps, Findings findings, Bodies bodies) {
        this.steps = steps;
        this.findings = findings;
        this.bodies = bodies;
    }

    /// @param step `accept`, `return` or `close`
    /// @param why the reason of a return, `result` that of a closing
    record FindingStepBody(
            @NotNull UUID findingId,
            @NotNull String step,
            @Nullable Long version,
            @Nullable @Size(max = 500) String why,
            @Nullable @Size(max = 500) String result,
            @Nullable RemainingRisk risk) {

        FindingMove move() {
            var taken = Steps.of(FindingStep.class, step);
            if (!OF_THE_OFFICER.contains(taken)) {
                throw new IllegalArgumentException("step (%s) must be one of the officer's.".formatted(step));
            }
            return new FindingMove(taken, version, taken == FindingStep.CLOSE ? result : why, risk);
        }
    }

    /// Where the finding stands.
    record FindingNow(String state, long version) {}

    @Override
    public String kind() {
        return "finding-step";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, FindingStepBody.class);
        steps.take(body.findingId(), body.move());
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof FindingChanged || refusal instanceof IdUsedOtherwise)) {
            return Optional.empty();
        }
        var body = bodies.read(record, FindingStepBody.class);
        var finding = findings.get(body.findingId());
        var now = new FindingNow(finding.state().name(), finding.version());
        return Optional.of(new Conflict(
                bodies.write(now),
                List.of(
                        new Difference("state", null, body.move().step().name(), now.state()),
                        new Difference(
                                "version", null, String.valueOf(body.version()), String.valueOf(now.version())))));
    }
}
