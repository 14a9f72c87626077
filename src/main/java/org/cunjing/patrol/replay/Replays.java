package org.cunjing.patrol.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.RoomHistory;
import org.cunjing.dispatch.room.RoomHistory.OrderHappened;
import org.cunjing.patrol.FindingHistory;
import org.cunjing.patrol.FindingHistory.FindingHappened;
import org.cunjing.patrol.FindingHistory.JointlyHappened;
import org.cunjing.patrol.drill.DrillHistory;
import org.cunjing.patrol.drill.DrillHistory.Practised;
import org.cunjing.patrol.mode.ModeHistory;
import org.cunjing.patrol.mode.ModeHistory.Deployed;
import org.cunjing.patrol.mode.ModeHistory.Switched;
import org.cunjing.patrol.replay.Happening.Kind;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened in an evening, in order, within the reach of who looks. Each look is noted with its time.
@Service
public class Replays {

    static final Duration LONGEST = Duration.ofDays(1);

    private final FindingHistory findings;
    private final ModeHistory modes;
    private final RoomHistory rooms;
    private final DrillHistory drills;
    private final ReadLog readLog;
    private final Actors actors;
    private final Uuid7 ids;

    Replays(
            FindingHistory findings,
            ModeHistory modes,
            RoomHistory rooms,
            DrillHistory drills,
            ReadLog readLog,
            Actors actors,
            Uuid7 ids) {
        this.findings = findings;
        this.modes = modes;
        this.rooms = rooms;
        this.drills = drills;
        this.readLog = readLog;
        this.actors = actors;
        this.ids = ids;
    }

    /// What happened from `from` on, before `to`. What happened earlier and was not over yet comes first, so that the
    /// board can be laid out as it stood then.
    ///
    /// @throws Faulty if the time is empty or longer than a day
    @Transactional
    public List<Happening> of(Instant from, Instant to) {
        if (!to.isAfter(from) || to.isAfter(from.plus(LONGEST))) {
            throw new Faulty(List.of(new Fault("to", "out-of-range")));
        }
        readLog.looked("patrol.finding_event", ids.next(), "actor_name", "replay %s/%s".formatted(from, to));
        var all = new ArrayList<Happening>();
        findings.findings(from, to).forEach(one -> all.add(happening(one)));
        modes.switches(from, to).forEach(one -> all.add(happening(one)));
        findings.jointDuties(from, to).forEach(one -> happenings(one, to).forEach(all::add));
        rooms.orders(from, to).forEach(one -> all.add(happening(one)));
        drills.between(from, to).forEach(one -> all.add(happening(one)));
        all.removeIf(one -> !isInReach(one.villages()));
        modes.deployments(from, to).stream()
                .filter(one -> isInReach(one.area()))
                .forEach(one -> happenings(one, to).forEach(all::add));
        all.sort(Comparator.comparing(Happening::at)
                .thenComparing(Happening::kind)
                .thenComparing(Happening::about));
        return all;
    }

    /// A team belongs to the emergency that sends it, wherever it goes.
    private boolean isInReach(Collection<UUID> villages) {
        return !(actors.current() instanceof Person person)
                || person.role() == Role.BUREAU_OFFICE
                || villages.stream().anyMatch(person::sees);
    }

    private static Happening happening(FindingHappened one) {
        return new Happening(
                Kind.FINDING,
                one.finding(),
                one.step().name(),
                one.state().name(),
                one.at(),
                one.village() == null ? Set.of() : Set.of(one.village()),
                one.words(),
                null,
                one.actorName(),
                one.why());
    }

    private static Happening happening(Switched one) {
        return new Happening(
                Kind.MODE,
                one.emergency(),
                one.step(),
                one.on() ? Happening.ON : Happening.OFF,
                one.at(),
                one.villages(),
                one.plan(),
                null,
                one.actorName(),
                one.reason());
    }

    private static Stream<Happening> happenings(Deployed one, Instant to) {
        var ordered = new Happening(
                Kind.TEAM,
                one.emergency(),
                one.movedUp() ? "MOVED_UP" : one.mode().name(),
                null,
                one.orderedAt(),
                Set.of(one.village()),
                one.task(),
                one.team(),
                null,
                null);
        var inPlace = one.inPlaceAt();
        return inPlace == null || !inPlace.isBefore(to)
                ? Stream.of(ordered)
                : Stream.of(
                        ordered,
                        new Happening(
                                Kind.TEAM,
                                one.emergency(),
                                "IN_PLACE",
                                null,
                                inPlace,
                                Set.of(one.village()),
                                one.task(),
                                one.team(),
                                null,
                                null));
    }

    private static Stream<Happening> happenings(JointlyHappened one, Instant to) {
        var begun = jointly(one, "BEGIN", Happening.ON, one.from());
        boolean over = one.until().isBefore(to);
        var outcome = one.outcome() == null ? "LAPSED" : one.outcome().name();
        return over ? Stream.of(begun, jointly(one, outcome, Happening.OFF, one.until())) : Stream.of(begun);
    }

    private static Happening jointly(JointlyHappened one, String step, String state, Instant at) {
        return new Happening(Kind.JOINT, one.duty(), step, state, at, one.villages(), one.task(), null, null, null);
    }

    private static Happening happening(Practised one) {
        return new Happening(
                Kind.DRILL,
                one.about(),
                one.step(),
                one.over() ? Happening.OFF : Happening.ON,
                one.at(),
                one.villages(),
                one.words(),
                one.team(),
                null,
                null);
    }

    private static Happening happening(OrderHappened one) {
        return new Happening(
                one.escalated() ? Kind.ESCALATION : Kind.ORDER,
                one.order(),
                one.step(),
                one.state() == null ? null : one.state().name(),
                one.at(),
                Set.of(one.village()),
                one.title(),
                null,
                one.who(),
                one.why());
    }
}
