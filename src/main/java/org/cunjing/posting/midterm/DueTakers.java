package org.cunjing.posting.midterm;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.midterm.StandIn.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who takes which village in a change whose day has come and that is not carried out yet.
@Service
public class DueTakers {

    private final StandInStore store;
    private final Actors actors;

    DueTakers(StandInStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /// Takers by village.
    @Transactional(readOnly = true)
    public Map<UUID, UUID> on(LocalDate day) {
        Personnel.require(actors);
        return store.listDue(day).stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .filter(one -> one.absence().until() == null
                        || !day.isAfter(one.absence().until()))
                .flatMap(one -> one.changes().stream())
                .collect(toMap(Change::village, Change::taker, (first, _) -> first));
    }
}
