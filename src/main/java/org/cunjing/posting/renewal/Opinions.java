package org.cunjing.posting.renewal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Posting;
import org.cunjing.posting.renewal.InputStore.About;
import org.cunjing.posting.renewal.InputStore.Newcomer;
import org.cunjing.posting.renewal.Opinion.Side;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What officers, branches and stations want for the next term, and the lists of the newcomers and for them.
@Service
public class Opinions {

    private final InputStore store;
    private final Rounds rounds;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    Opinions(InputStore store, Rounds rounds, Officers officers, Villages villages, Actors actors) {
        this.store = store;
        this.rounds = rounds;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// Gives, or replaces, the opinion of one side on one posting; each person for the own side and unit.
    ///
    /// @throws UnknownWish if a village is not of this round or listed twice
    @Transactional
    public void give(UUID round, Opinion opinion) {
        var open = rounds.locked(round, Round.State.OPEN);
        var about = rounds.postings(open).stream()
                .filter(one -> one.id().equals(opinion.postingId()))
                .findFirst()
                .map(this::about)
                .orElseThrow(() -> new NotFound("posting", opinion.postingId()));
        if (actors.current() instanceof Person person && !speaksFor(person, opinion.side(), about)) {
            throw new NotForYou("posting", opinion.postingId());
        }
        requireChoices(
                opinion.villages(),
                rounds.postings(open).stream().map(Posting::villageId).collect(Collectors.toSet()));
        store.put(round, about, opinion);
    }

    /// Seals a list: a newcomer's stations, or a station's newcomers, best first.
    ///
    /// @throws UnknownWish if it names somebody twice or who cannot be chosen
    @Transactional
    public void seal(UUID round, Side side, UUID author, List<UUID> ranked) {
        if (actors.current() instanceof Person person && !author.equals(authorOf(person, side))) {
            throw new NotForYou("list", author);
        }
        var open = rounds.locked(round, Round.State.OPEN);
        var pool = newcomers(round).stream().map(Newcomer::officerId).collect(Collectors.toSet());
        var stations = stations(open);
        requireChoices(List.of(author), side == Side.OFFICER ? pool : stations);
        requireChoices(ranked, side == Side.OFFICER ? stations : pool);
        store.putList(round, side, author, ranked);
    }

    /// The own list of the signed-in newcomer or station leader; empty before.
    @Transactional(readOnly = true)
    public List<UUID> ownList(UUID round) {
        rounds.get(round);
        var person = actors.person();
        var side = person.role() == Role.STATION_LEADER ? Side.STATION : Side.OFFICER;
        var author = authorOf(person, side);
        return author == null ? List.of() : store.lists(round, side).getOrDefault(author, List.of());
    }

    /// Opinions within reach: personnel all, everybody else the own side's.
    @Transactional(readOnly = true)
    public List<Opinion> list(UUID round) {
        rounds.get(round);
        return store.opinions(round);
    }

    /// The pool: personnel and stations see all of it, an officer oneself.
    @Transactional(readOnly = true)
    public List<Newcomer> newcomers(UUID round) {
        rounds.get(round);
        return store.newcomers(round);
    }

    /// Postings of the round that the asker speaks for: all for personnel.
    @Transactional(readOnly = true)
    public List<Posting> postings(UUID round) {
        var found = rounds.get(round);
        return rounds.postings(found).stream()
                .filter(posting -> !(actors.current() instanceof Person person)
                        || person.role() == Role.BUREAU_OFFICE
                        || speaks(person, about(posting)))
                .toList();
    }

    /// The villages of the round, which officers and newcomers choose from.
    @Transactional(readOnly = true)
    public List<Village> places(UUID round) {
        return rounds.postings(rounds.get(round)).stream()
                .map(posting -> villages.get(posting.villageId()))
                .distinct()
                .toList();
    }

    private boolean speaks(Person person, About about) {
        return List.of(Side.values()).stream().anyMatch(side -> speaksFor(person, side, about));
    }

    private About about(Posting posting) {
        return new About(
                posting,
                villages.get(posting.villageId()).stationId(),
                officers.get(posting.officerId()).branchId());
    }

    private Set<UUID> stations(Round round) {
        return rounds.postings(round).stream()
                .map(posting -> villages.get(posting.villageId()).stationId())
                .collect(Collectors.toSet());
    }

    private static boolean speaksFor(Person person, Side side, About about) {
        return switch (side) {
            case OFFICER -> about.posting().officerId().equals(person.officer());
            case BRANCH ->
                person.role() == Role.BRANCH_HEAD
                        && about.branch() != null
                        && about.branch().equals(person.branch());
            case STATION ->
                person.role() == Role.STATION_LEADER && about.station().equals(person.station());
        };
    }

    private static @Nullable UUID authorOf(Person person, Side side) {
        return switch (side) {
            case OFFICER -> person.officer();
            case STATION -> person.role() == Role.STATION_LEADER ? person.station() : null;
            case BRANCH -> null;
        };
    }

    private static void requireChoices(Collection<UUID> choices, Set<UUID> open) {
        var seen = new HashSet<UUID>();
        for (var choice : choices) {
            if (!open.contains(choice) || !seen.add(choice)) {
                throw new UnknownWish(choice);
            }
        }
    }
}
