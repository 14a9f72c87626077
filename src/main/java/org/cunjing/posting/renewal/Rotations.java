package org.cunjing.posting.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.matching.Rotation;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans the next term of a batch.
@Service
public class Rotations {

    private final RoundStore store;
    private final Rounds rounds;
    private final RotationInputs inputs;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Rotations(RoundStore store, Rounds rounds, RotationInputs inputs, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.rounds = rounds;
        this.inputs = inputs;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Closes the round for opinions and plans; planning again replaces the plan.
    ///
    /// @throws InputsMissing if opinions are missing and the time for them is not over
    @Transactional
    Plan plan(UUID id) {
        Personnel.require(actors);
        var round = rounds.locked(id, Round.State.OPEN, Round.State.PLANNED);
        long missing = inputs.missing(round);
        if (missing > 0 && !today().isAfter(round.inputsUntil())) {
            throw new InputsMissing(missing, round.inputsUntil());
        }
        store.move(id, Round.State.PLANNED);
        var problem = inputs.problem(round);
        var plan = new Plan(problem, Rotation.run(problem));
        store.putPlan(id, plan);
        return plan;
    }

    /// The plan with all that went into it, for personnel; empty before.
    @Transactional(readOnly = true)
    Optional<Plan> find(UUID round) {
        Personnel.require(actors);
        rounds.get(round);
        return store.findPlan(round);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
