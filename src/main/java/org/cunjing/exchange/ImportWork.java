package org.cunjing.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.exchange.Change.Effect;
import org.cunjing.exchange.Import.Failure;
import org.cunjing.exchange.Import.State;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The steps of an import, each of them one transaction.
@Service
class ImportWork {

    /// As long the rows of a file are kept, so that it can be undone.
    static final Duration KEPT = Duration.ofDays(30);

    private final ImportStore store;
    private final SheetReader reader;
    private final Planner planner;
    private final PlanSeal seal;
    private final Actors actors;
    private final Clock clock;

    ImportWork(ImportStore store, SheetReader reader, Planner planner, PlanSeal seal, Actors actors, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.planner = planner;
        this.seal = seal;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public void begin(UUID id, BroughtFile file) {
        store.add(id, file, actors.person(), clock.instant());
    }

    /// An import that long ago cannot be undone any more.
    @Transactional
    public void forgetOldRows() {
        store.forgetPlansBefore(clock.instant().minus(KEPT));
    }

    /// Reads everything, changes nothing.
    @Transactional
    public void check(UUID id, List<RawSheet> sheets, Progress progress) {
        var read = reader.read(sheets, progress);
        progress.begin(read.rows().size());
        var plan = planner.plan(read.rows(), read.faults(), progress);
        store.keepPlan(id, plan, seal.close(plan));
        move(id, State.CHECKING, plan.faults().isEmpty() ? State.READY : State.FAULTY, null);
    }

    /// All rows or none.
    ///
    /// @throws RegistersChanged if they are not as the dry run found them
    @Transactional
    public void carryOut(UUID id, Progress progress) {
        store.queue();
        var plan = plan(id);
        progress.begin(plan.changes().size());
        requireUnchanged(plan);
        for (var keeper : planner.keepers()) {
            var changes = plan.of(keeper.kinds());
            if (!changes.isEmpty()) {
                keeper.hand().write(changes, progress);
            }
        }
        store.noteCarriedOut(id, actors.person().account(), clock.instant());
        move(id, State.CARRYING_OUT, State.DONE, null);
    }

    /// What a row refers to may have gone as well, so the rules are asked again.
    private void requireUnchanged(Plan plan) {
        var rows = plan.changes().stream().map(Change::row).toList();
        var now = planner.plan(rows, List.of(), new Progress(rows.size()));
        if (!now.faults().isEmpty() || !now.changes().equals(plan.changes())) {
            throw new RegistersChanged();
        }
    }

    /// Takes every row back: new ones go, changed ones are as before.
    ///
    /// @throws StillCountedOn if somebody counts on one of them
    @Transactional
    public void undo(UUID id) {
        store.queue();
        var undoing = new Undoing(planner, plan(id));
        move(id, State.DONE, State.UNDONE, null);
        if (undoing.run() > 0) {
            throw new StillCountedOn(id, undoing.blockers().size());
        }
        store.noteUndone(id, actors.person().account(), clock.instant());
        store.forgetPlan(id);
    }

    /// @throws WrongImportState if it is at another step than `from`
    @Transactional
    public void move(UUID id, State from, State to, @Nullable Failure failure) {
        if (!store.move(id, from, to, failure)) {
            throw new WrongImportState(id);
        }
        if (to == State.DISCARDED || to == State.FAILED) {
            store.forgetPlan(id);
        }
    }

    @Transactional(readOnly = true)
    public Import get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("import", id));
    }

    @Transactional(readOnly = true)
    public List<Import> list() {
        return store.list();
    }

    /// The rows of the file and what they do; empty once they have been forgotten.
    @Transactional(readOnly = true)
    public Plan plan(UUID id) {
        return store.plan(id).map(seal::open).orElseGet(() -> new Plan(List.of(), List.of()));
    }

    static boolean writes(Change change) {
        return change.effect() != Effect.UNCHANGED;
    }
}
