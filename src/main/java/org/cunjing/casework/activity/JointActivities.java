package org.cunjing.casework.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.activity.JointActivityStore.Count;
import org.cunjing.casework.activity.JointActivityStore.Found;
import org.cunjing.community.team.TeamMembers;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members of teams did together. Counted from entries and kept nowhere.
@Service
class JointActivities {

    private final JointActivityStore store;
    private final TeamMembers members;
    private final Ledgers ledgers;
    private final Actors actors;

    JointActivities(JointActivityStore store, TeamMembers members, Ledgers ledgers, Actors actors) {
        this.store = store;
        this.members = members;
        this.ledgers = ledgers;
        this.actors = actors;
    }

    /// @throws NotFound if there is no such member in reach
    @Transactional(readOnly = true)
    List<ServiceRecord> of(UUID member) {
        return store.of(members.get(member).id());
    }

    @Transactional(readOnly = true)
    List<Count> counts(UUID village, LocalDate from, LocalDate to) {
        actors.requireVillage(village);
        return store.counts(village, from, to);
    }

    /// @throws NotFound if there is no such entry in reach
    @Transactional(readOnly = true)
    List<Found> foundBy(UUID entry) {
        return store.foundBy(ledgers.get(entry).head().id());
    }
}
