package org.cunjing.community.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.community.team.Team.Leader;
import org.cunjing.community.team.Team.Place;
import org.cunjing.community.team.TeamMemberStore.Head;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Teams as they are on a day. The leader follows the posting, what is missing follows the template.
@Service
class VillageTeams {

    private final TeamModels models;
    private final TeamMemberStore members;
    private final ShiftStore shifts;
    private final Postings postings;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    VillageTeams(
            TeamModels models,
            TeamMemberStore members,
            ShiftStore shifts,
            Postings postings,
            Officers officers,
            Villages villages,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.models = models;
        this.members = members;
        this.shifts = shifts;
        this.postings = postings;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// A line of the list: a village with its team, without the people.
    record Listed(Village village, Team team) {}

    /// The team with its people, and its shifts from that day on.
    ///
    /// @throws NotFound if there is no such village
    @Transactional(readOnly = true)
    Team show(UUID village, @Nullable LocalDate on) {
        villages.get(village);
        actors.requireVillage(village);
        var day = on == null ? today() : on;
        var people = members.listOf(village);
        var heads = members.heads(day).stream()
                .filter(head -> head.villageId().equals(village))
                .toList();
        var posting = postings.responsibleFor(village, day).orElse(null);
        var leader = posting == null
                ? null
                : new Leader(
                        posting.officerId(), officers.get(posting.officerId()).name());
        return team(village, day, leader, heads, people, shifts.listOf(village, day));
    }

    /// Every village in reach, by name.
    @Transactional(readOnly = true)
    List<Listed> list() {
        var day = today();
        var heads = members.heads(day).stream().collect(groupingBy(Head::villageId));
        var served = postings.listOn(day).stream().collect(toMap(Posting::villageId, Posting::officerId, (a, _) -> a));
        var people = officers.byId(served.values());
        return villages.listOn(day).stream()
                .filter(village -> !(actors.current() instanceof Person person) || person.sees(village.id()))
                .sorted(Comparator.comparing(Village::name))
                .map(village -> new Listed(
                        village,
                        team(
                                village.id(),
                                day,
                                leader(served, people, village.id()),
                                heads.getOrDefault(village.id(), List.of()),
                                List.of(),
                                List.of())))
                .toList();
    }

    private static @Nullable Leader leader(
            Map<UUID, UUID> served, Map<UUID, org.cunjing.roster.Officer> people, UUID village) {
        var officer = served.get(village);
        var found = officer == null ? null : people.get(officer);
        return found == null ? null : new Leader(found.id(), found.name());
    }

    private Team team(
            UUID village,
            LocalDate day,
            @Nullable Leader leader,
            List<Head> heads,
            List<TeamMember> people,
            List<Shift> planned) {
        var model = models.get();
        var places = model.roles().stream()
                .map(role -> new Place(role, count(heads, role.id())))
                .toList();
        int all = heads.stream().mapToInt(Head::members).sum();
        int core = places.stream().mapToInt(Place::filled).sum();
        return new Team(village, day, leader, places, all - core, model.volunteers(), people, planned);
    }

    private static int count(List<Head> heads, UUID role) {
        return heads.stream()
                .filter(head -> Objects.equals(head.roleId(), role))
                .mapToInt(Head::members)
                .sum();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
