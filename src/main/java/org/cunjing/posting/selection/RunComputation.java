package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.posting.matching.Clash;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.Selection;
import org.cunjing.posting.matching.Terms;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Computes a run and signs it with who asked for it and when; keeps nothing.
@Component
class RunComputation {

    private final RunStore store;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    RunComputation(RunStore store, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws ChangesClash if the changes of the terms cannot be made, or not together
    Run of(UUID batch, MatchingProblem problem, Terms terms, int number, boolean chosen, @Nullable String reason) {
        ChangesClash.refuse(Clash.in(problem, terms.changes()));
        var result = Selection.run(problem, terms);
        ChangesClash.refuse(Clash.in(result, terms.changes()));
        var figures = Figures.of(problem, terms, result);
        return new Run(
                ids.next(),
                batch,
                number,
                problem,
                terms,
                result,
                figures,
                store.inputHash(problem),
                chosen,
                note(reason));
    }

    private Run.Note note(@Nullable String reason) {
        var by = actors.current();
        return new Run.Note(
                clock.instant(), by.signature(), by instanceof Person person ? person.name() : null, reason);
    }
}
