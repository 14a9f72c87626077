package org.cunjing.exchange;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cunjing.access.Actors;
import org.cunjing.exchange.Import.Failure;
import org.cunjing.exchange.Import.State;
import org.cunjing.posting.Personnel;
import org.cunjing.shared.Uuid7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings files into the registers: a dry run first, then all or nothing, and a way back. For personnel alone.
@Service
class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportWork work;
    private final ImportJobs jobs;
    private final Planner planner;
    private final Actors actors;
    private final Uuid7 ids;
    private final TransactionTemplate transactions;

    Imports(
            ImportWork work,
            ImportJobs jobs,
            Planner planner,
            Actors actors,
            Uuid7 ids,
            TransactionTemplate transactions) {
        this.work = work;
        this.jobs = jobs;
        this.planner = planner;
        this.actors = actors;
        this.ids = ids;
        this.transactions = transactions;
    }

    /// Reads the file and begins the dry run.
    Import bring(String name, byte[] content) {
        Personnel.require(actors);
        jobs.requireRoom();
        var file = BroughtFile.read(name, content);
        var id = ids.next();
        work.begin(id, file);
        int rows = file.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum();
        start(id, rows, State.CHECKING, State.DISCARDED, progress -> work.check(id, file.sheets(), progress));
        return work.get(id);
    }

    /// Begins to write what the dry run has shown.
    ///
    /// @throws WrongImportState if there was none, or it found faults
    Import carryOut(UUID id) {
        Personnel.require(actors);
        var found = work.get(id);
        jobs.requireRoom();
        work.move(id, State.READY, State.CARRYING_OUT, null);
        start(id, found.rows(), State.CARRYING_OUT, State.READY, progress -> work.carryOut(id, progress));
        return work.get(id);
    }

    /// Stops a job, or puts an import aside that has not been carried out.
    Import cancel(UUID id) {
        Personnel.require(actors);
        var found = work.get(id);
        var running = jobs.find(id);
        if (running.isPresent()) {
            running.get().stop();
            return found;
        }
        switch (found.state()) {
            case CHECKING, FAULTY, READY, CARRYING_OUT -> work.move(id, found.state(), State.DISCARDED, null);
            case DONE, UNDONE, DISCARDED, FAILED -> throw new WrongImportState(id);
        }
        return work.get(id);
    }

    /// Takes the rows of an import back.
    ///
    /// @throws StillCountedOn if somebody counts on one of them; [#blockers] says who
    Import undo(UUID id) {
        Personnel.require(actors);
        work.get(id);
        work.undo(id);
        return work.get(id);
    }

    /// What stands in the way of an undo. Tried, and left as it was.
    List<Undoing.Blocker> blockers(UUID id) {
        Personnel.require(actors);
        work.get(id);
        var plan = work.plan(id);
        return transactions.execute(trial -> {
            trial.setRollbackOnly();
            var undoing = new Undoing(planner, plan);
            undoing.run();
            return undoing.blockers();
        });
    }

    private void start(UUID id, int steps, State running, State stopped, Consumer<Progress> job) {
        jobs.run(id, steps, actors.current(), progress -> {
            try {
                job.accept(progress);
            } catch (CancellationException wanted) {
                work.move(id, running, stopped, null);
            } catch (RegistersChanged changed) {
                work.move(id, running, State.FAILED, Failure.REGISTERS_CHANGED);
            } catch (RuntimeException failure) {
                LOG.error("Import {} failed.", id, failure);
                work.move(id, running, State.FAILED, Failure.BROKEN_OFF);
            }
        });
    }
}
