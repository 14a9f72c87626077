package org.cunjing.patrol.unit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.Engagements;
import org.cunjing.patrol.mode.TeamDuties;
import org.cunjing.patrol.unit.CoverProblem.Place;
import org.cunjing.patrol.unit.TeamUnits.Stand;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which villages have nobody free in reach at this moment, and which teams to shift so that fewer are left alone. A
/// village in emergency mode has its teams and is not counted; its officers are not free for others.
@Service
public class CoverHoles {

    private static final String TASK = "cover-holes";
    private static final int MOST_MOVES = 3;

    private final Villages villages;
    private final Postings postings;
    private final Officers officers;
    private final Engagements engagements;
    private final TeamDuties duties;
    private final TeamUnits teams;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    CoverHoles(
            Villages villages,
            Postings postings,
            Officers officers,
            Engagements engagements,
            TeamDuties duties,
            TeamUnits teams,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.villages = villages;
        this.postings = postings;
        this.officers = officers;
        this.engagements = engagements;
        this.duties = duties;
        this.teams = teams;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param inEmergency has its teams by the emergency
    /// @param covered somebody free is in reach
    public record Covered(Village village, boolean inEmergency, boolean covered, Reason reason) {}

    /// Why a village has no officer of its own who is free.
    public enum Reason {
        NONE,
        NO_OFFICER,
        ON_LEAVE,
        ON_ORDER,
        IN_EMERGENCY
    }

    /// A team to shift.
    public record Shift(UUID team, String teamName, Village to, double km) {}

    /// @param shifts for who orders teams; nobody else is shown any
    public record Picture(Instant at, double reachKm, List<Covered> villages, List<Shift> shifts, long leftAfter) {}

    /// The villages in reach as they are now.
    @Transactional(readOnly = true)
    public Picture now(double reachKm) {
        var now = clock.instant();
        Predicate<UUID> sees = actors.current() instanceof Person person ? person::sees : _ -> true;
        boolean orders = !(actors.current() instanceof Person person) || person.role() == Role.BUREAU_OFFICE;
        return actors.as(new Application(actors.bureau(), TASK), () -> picture(now, reachKm, sees, orders));
    }

    private Picture picture(Instant now, double reachKm, Predicate<UUID> sees, boolean orders) {
        var ground = villages.listOn(LocalDate.ofInstant(now, zone));
        var reasons = reasons(ground, now);
        var emergency = duties.villagesInEmergency(now);
        var standing = teams.standing(now);
        var free = standing.stream().filter(Stand::isMovable).toList();
        var shifted = standing.stream().filter(Stand::movedUp).toList();
        var problem = problem(ground, reasons, emergency, free, shifted, reachKm);
        var open = problem.uncovered();
        var plan = orders ? MoveUp.best(problem, MOST_MOVES) : MoveUp.best(problem, 0);
        var list = IntStream.range(0, ground.size())
                .filter(i -> sees.test(ground.get(i).id()))
                .mapToObj(i -> covered(ground.get(i), emergency, !open.get(i), reasons))
                .toList();
        var shifts = plan.moves().stream()
                .map(move -> shift(free.get(move.team()), ground.get(move.village())))
                .toList();
        return new Picture(now, reachKm, list, shifts, plan.uncovered());
    }

    private static Covered covered(Village village, Set<UUID> emergency, boolean covered, Map<UUID, Reason> reasons) {
        return new Covered(
                village, emergency.contains(village.id()), covered, Objects.requireNonNull(reasons.get(village.id())));
    }

    private static Shift shift(Stand stand, Village to) {
        double km = CoverProblem.kmBetween(Objects.requireNonNull(stand.place()), to.middle());
        return new Shift(stand.team().id(), stand.team().name(), to, km);
    }

    /// Officers and teams that were shifted stay; what they cover is fixed.
    private static CoverProblem problem(
            List<Village> ground,
            Map<UUID, Reason> reasons,
            Set<UUID> emergency,
            List<Stand> free,
            List<Stand> shifted,
            double reachKm) {
        var places = ground.stream()
                .map(village -> new Place(village.middle(), village.population()))
                .toList();
        var positions =
                free.stream().map(Stand::place).map(Objects::requireNonNull).toList();
        var bare = new CoverProblem(places, new BitSet(), List.<Position>of(), reachKm);
        var fixed = new BitSet(ground.size());
        for (int i = 0; i < ground.size(); i++) {
            if (emergency.contains(ground.get(i).id())) {
                fixed.set(i);
            } else if (reasons.get(ground.get(i).id()) == Reason.NONE) {
                fixed.or(bare.coverFrom(places.get(i).middle()));
            }
        }
        shifted.forEach(stand -> fixed.or(bare.coverFrom(stand.place())));
        return new CoverProblem(places, fixed, positions, reachKm);
    }

    private Map<UUID, Reason> reasons(List<Village> ground, Instant now) {
        var day = LocalDate.ofInstant(now, zone);
        var owners = postings.listOn(day).stream().collect(toMap(Posting::villageId, Posting::officerId));
        var away = officers.leaves(day, day).stream().map(Leave::officerId).collect(toSet());
        var busy = engagements.of(Set.copyOf(owners.values()), now);
        var emergency = duties.villagesInEmergency(now);
        return ground.stream().collect(toMap(Village::id, village -> {
            var officer = owners.get(village.id());
            if (officer == null) {
                return Reason.NO_OFFICER;
            }
            if (away.contains(officer)) {
                return Reason.ON_LEAVE;
            }
            if (emergency.contains(village.id())) {
                return Reason.IN_EMERGENCY;
            }
            var engaged = busy.get(officer);
            return engaged != null && engaged.urgentOrders() > 0 ? Reason.ON_ORDER : Reason.NONE;
        }));
    }
}
