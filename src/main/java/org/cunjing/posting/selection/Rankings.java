package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.RankingStore.Ranking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sealed wishes: officers rank stations, stations rank officers, and until the matching nobody reads another's. The
/// database keeps them from everybody else, and keeps only what it cannot read itself.
@Service
public class Rankings {

    /// Who ranks.
    public enum Side {
        OFFICER,
        STATION
    }

    private final RankingStore store;
    private final Batches batches;
    private final Applications applications;
    private final Actors actors;
    private final Clock clock;

    Rankings(RankingStore store, Batches batches, Applications applications, Actors actors, Clock clock) {
        this.store = store;
        this.batches = batches;
        this.applications = applications;
        this.actors = actors;
        this.clock = clock;
    }

    /// Hands in, or replaces, the ranking of the signed-in officer or station leader.
    ///
    /// @throws NotACandidate if it names somebody who cannot be ranked, or names somebody twice
    /// @throws DeadlinePassed if the last day is over
    @Transactional
    public void handIn(UUID batch, List<UUID> ranked) {
        var person = actors.person();
        handIn(batch, sideOf(person), authorOf(person), ranked);
    }

    /// As [#handIn(UUID, List)] for somebody else; only the application does that, when it loads a bureau.
    @Transactional
    public void handIn(UUID batch, Side side, UUID author, List<UUID> ranked) {
        if (actors.current() instanceof Person person && !author.equals(authorOf(person))) {
            throw new NotForYou("ranking", author);
        }
        var ranking = batches.lock(batch, Batch.State.RANKING);
        batches.requireNotOver(ranking.rankBy());
        var open = batches.openVillages(ranking).keySet();
        var candidates = switch (side) {
            case OFFICER -> open;
            case STATION -> selected(batch);
        };
        requireCandidate(batch, side, author, open);
        var seen = new HashSet<UUID>();
        for (var one : ranked) {
            if (!candidates.contains(one) || !seen.add(one)) {
                throw new NotACandidate(one);
            }
        }
        store.put(batch, new Ranking(side, author, ranked), clock.instant());
    }

    /// What the signed-in person has handed in, best first; empty if nothing.
    @Transactional(readOnly = true)
    public List<UUID> mine(UUID batch) {
        var person = actors.person();
        return store.find(batch, sideOf(person), authorOf(person))
                .map(Ranking::ranked)
                .orElse(List.of());
    }

    /// Every declared conflict of interest, whichever batch it came with, for personnel.
    @Transactional(readOnly = true)
    public List<org.cunjing.posting.matching.Recusal> conflicts() {
        Personnel.require(actors);
        return store.conflicts();
    }

    /// Those of the batch who can be ranked from this side: officers rank stations with places, and these rank all
    /// who are selected.
    @Transactional(readOnly = true)
    public Set<UUID> candidates(UUID batch, Side side) {
        return switch (side) {
            case OFFICER -> batches.openVillages(batch).keySet();
            case STATION -> selected(batch);
        };
    }

    private Set<UUID> selected(UUID batch) {
        return applications.list(batch).stream()
                .filter(one -> one.state() == Application.State.SELECTED)
                .map(Application::officerId)
                .collect(Collectors.toSet());
    }

    /// Only those selected rank, and only stations with places.
    private void requireCandidate(UUID batch, Side side, UUID author, Set<UUID> open) {
        boolean candidate = switch (side) {
            case OFFICER ->
                applications
                        .find(batch, author)
                        .filter(one -> one.state() == Application.State.SELECTED)
                        .isPresent();
            case STATION -> open.contains(author);
        };
        if (!candidate) {
            throw new NotACandidate(author);
        }
    }

    private static Side sideOf(Person person) {
        return person.role() == Role.STATION_LEADER ? Side.STATION : Side.OFFICER;
    }

    private static UUID authorOf(Person person) {
        @Nullable UUID author = person.role() == Role.STATION_LEADER ? person.station() : person.officer();
        return Objects.requireNonNullElseGet(author, () -> {
            throw new NotForYou("ranking", person.account());
        });
    }
}
