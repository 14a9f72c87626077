package org.cunjing.posting.selection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actor;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.ReadLog;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.RankingStore.Recusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conflicts of interest. The reason is the officer's own and personnel's; a station is never told that there is one.
@Service
public class Recusals {

    /// From the application on, and until the wishes are opened.
    private static final Set<Batch.State> OPEN =
            EnumSet.of(Batch.State.APPLYING, Batch.State.SELECTING, Batch.State.RANKING);

    private final RankingStore store;
    private final Batches batches;
    private final Applications applications;
    private final Actors actors;
    private final ReadLog readLog;

    Recusals(RankingStore store, Batches batches, Applications applications, Actors actors, ReadLog readLog) {
        this.store = store;
        this.batches = batches;
        this.applications = applications;
        this.actors = actors;
        this.readLog = readLog;
    }

    /// Declares a conflict of interest at a station; the officer will not be matched there. A second declaration
    /// replaces the reason.
    ///
    /// @throws NotACandidate if the officer has not applied, or the station has no place in the batch
    /// @throws WrongBatchState if the wishes have been opened
    @Transactional
    public void declare(UUID batch, UUID officer, UUID station, String reason) {
        var open = batches.openVillages(lock(batch, officer));
        if (applications.find(batch, officer).isEmpty()) {
            throw new NotACandidate(officer);
        }
        if (!open.containsKey(station)) {
            throw new NotACandidate(station);
        }
        store.recuse(batch, officer, station, reason);
    }

    /// Takes a declaration back; without one nothing happens.
    @Transactional
    public void withdraw(UUID batch, UUID officer, UUID station) {
        lock(batch, officer);
        store.withdrawRecusal(batch, officer, station);
    }

    /// What the signed-in officer has declared.
    @Transactional(readOnly = true)
    List<Recusal> mine(UUID batch) {
        var officer = actors.requireOfficer();
        return store.recusals(batch).stream()
                .filter(one -> one.officer().equals(officer))
                .toList();
    }

    /// All declarations with their reasons, for personnel; each look is written down.
    @Transactional
    List<Recusal> list(UUID batch) {
        Personnel.require(actors);
        var all = store.recusals(batch);
        all.forEach(one -> readLog.looked("posting.recusal", one.officer(), "reason", "recusals-of-batch"));
        return all;
    }

    private Batch lock(UUID batch, UUID officer) {
        if (actors.current() instanceof Person person && !officer.equals(person.officer())) {
            throw new NotForYou("officer", officer);
        }
        return batches.lock(batch, OPEN);
    }

    /// Who cannot come to a station. Read as the application: a station must not learn it from the table.
    Set<UUID> unavailableAt(UUID batch, UUID station) {
        var task = new Actor.Application(actors.bureau(), "availability");
        return actors.as(task, () -> store.recusals(batch)).stream()
                .filter(one -> one.station().equals(station))
                .map(Recusal::officer)
                .collect(Collectors.toSet());
    }
}
