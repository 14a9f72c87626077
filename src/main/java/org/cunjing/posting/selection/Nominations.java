package org.cunjing.posting.selection;

import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.Application.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Officers whom their branches put forward. A nomination is no application: the officer is asked, and agrees by
/// applying or declines by withdrawing.
@Service
public class Nominations {

    private final Applications applications;
    private final ApplicationStore store;
    private final Batches batches;
    private final Actors actors;

    Nominations(Applications applications, ApplicationStore store, Batches batches, Actors actors) {
        this.applications = applications;
        this.store = store;
        this.batches = batches;
        this.actors = actors;
    }

    /// Notes what the branch says for the officer; an earlier nomination that nobody has answered is worded anew.
    ///
    /// @throws NominationAnswered if the officer has applied, agreed or declined
    /// @throws DeadlinePassed if the last day to apply is over
    @Transactional
    public Application nominate(UUID batch, UUID officer, String words) {
        Personnel.require(actors);
        batches.requireNotOver(batches.lock(batch, Batch.State.APPLYING).call().applyBy());
        var known = store.find(batch, officer);
        if (known.isEmpty()) {
            return applications.enter(batch, officer, "", words);
        }
        requireOpen(known.get());
        store.reword(known.get().id(), words);
        return applications.get(known.get().id());
    }

    /// Takes a nomination back that nobody has answered.
    ///
    /// @throws NominationAnswered if the officer has answered
    @Transactional
    public void takeBack(UUID id) {
        Personnel.require(actors);
        batches.lock(applications.get(id).batchId(), Batch.State.APPLYING);
        requireOpen(applications.get(id));
        store.remove(id);
    }

    private static void requireOpen(Application application) {
        if (application.state() != State.NOMINATED) {
            throw new NominationAnswered(application);
        }
    }
}
