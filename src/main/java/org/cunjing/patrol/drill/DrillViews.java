package org.cunjing.patrol.drill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.drill.Drill.Ending;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillItem.State;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Drills as screens show them. An officer sees what has come up in villages of one's own while the drill is on, a room
/// everything, with the report.
@Component
class DrillViews {

    private final Drills drills;
    private final ModePlans plans;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;

    DrillViews(
            Drills drills, ModePlans plans, RapidResponseTeams teams, Villages villages, Actors actors, Clock clock) {
        this.drills = drills;
        this.plans = plans;
        this.teams = teams;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
    }

    /// @param report null: for rooms only
    record DrillView(
            UUID id,
            String title,
            List<UUID> villageIds,
            List<String> villageNames,
            boolean on,
            Instant begunAt,
            String begunByName,
            Instant until,
            @Nullable Instant endedAt,
            @Nullable Ending ending,
            List<DrillItemView> items,
            @Nullable DrillReport report) {}

    /// @param open false: still to come
    record DrillItemView(
            UUID id,
            Kind kind,
            State state,
            boolean open,
            UUID villageId,
            String villageName,
            String words,
            Instant opensAt,
            @Nullable String planName,
            @Nullable String teamName,
            List<DrillAnswer> answers,
            List<DrillStep> steps) {}

    List<DrillView> list(int limit) {
        return views(drills.list(limit));
    }

    DrillView view(UUID id) {
        return views(List.of(drills.get(id))).getFirst();
    }

    private List<DrillView> views(List<Drill> found) {
        var person = actors.person();
        boolean room = DrillAnswers.ROOMS.contains(person.role());
        var now = clock.instant();
        var all = found.stream().filter(one -> room || one.isOn(now)).toList();
        var items = drills.items(all.stream().map(Drill::id).toList()).stream().collect(groupingBy(DrillItem::drill));
        var names = names(all, items);
        return all.stream()
                .map(one -> view(one, items.getOrDefault(one.id(), List.of()), names, person, now))
                .toList();
    }

    private record Names(Map<UUID, String> villages, Map<UUID, String> teams, Map<UUID, String> plans) {}

    private Names names(List<Drill> all, Map<UUID, List<DrillItem>> items) {
        var places = Stream.concat(
                        all.stream().flatMap(one -> one.villages().stream()),
                        items.values().stream().flatMap(List::stream).map(DrillItem::village))
                .distinct()
                .toList();
        return new Names(
                villages.names(places),
                teams.list().stream().collect(toMap(RapidResponseTeam::id, RapidResponseTeam::name)),
                plans.names());
    }

    private DrillView view(Drill one, List<DrillItem> items, Names names, Person person, Instant now) {
        boolean room = DrillAnswers.ROOMS.contains(person.role());
        return new DrillView(
                one.id(),
                one.title(),
                List.copyOf(one.villages()),
                one.villages().stream()
                        .map(village -> names.villages().getOrDefault(village, ""))
                        .sorted()
                        .toList(),
                one.isOn(now),
                one.begunAt(),
                one.begunByName(),
                one.until(),
                one.endedAt(),
                one.ending(),
                items.stream()
                        .filter(item -> room || isFor(person, item, now))
                        .map(item -> view(one, item, names, person, now))
                        .toList(),
                room ? DrillReport.of(items, now.isBefore(one.over()) ? now : one.over()) : null);
    }

    private static boolean isFor(Person person, DrillItem item, Instant now) {
        return item.isOpen(now)
                && (item.kind() == Kind.FINDING || item.kind() == Kind.ORDER)
                && person.sees(item.village());
    }

    private DrillItemView view(Drill drill, DrillItem item, Names names, Person person, Instant now) {
        boolean room = DrillAnswers.ROOMS.contains(person.role());
        boolean leads = item.kind() != Kind.SWITCH || person.role() != Role.SQUAD_LEADER;
        boolean open = item.isOpen(now) && item.opensAt().isBefore(drill.over());
        var steps = open && leads && drill.isOn(now)
                ? Stream.of(DrillStep.values())
                        .filter(step -> item.allows(step, room))
                        .toList()
                : List.<DrillStep>of();
        return new DrillItemView(
                item.id(),
                item.kind(),
                item.state(),
                open,
                item.village(),
                names.villages().getOrDefault(item.village(), ""),
                item.words(),
                item.opensAt(),
                item.plan() == null ? null : names.plans().get(item.plan()),
                item.team() == null ? null : names.teams().get(item.team()),
                item.answers(),
                steps);
    }
}
