package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.platform.Problems;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Rules and what is said about conditions, as the screens show them.
@Component
class RoutingRuleViews {

    private final Villages villages;
    private final Actors actors;
    private final Problems problems;

    RoutingRuleViews(Villages villages, Actors actors, Problems problems) {
        this.villages = villages;
        this.actors = actors;
        this.problems = problems;
    }

    /// @param stationName null: the whole bureau
    /// @param own whether the person may change it
    record RoutingRuleView(
            UUID id,
            String name,
            @Nullable UUID stationId,
            @Nullable String stationName,
            boolean own,
            @Nullable Integer inForce,
            @Nullable Instant inForceSince,
            List<RuleVersionView> versions) {}

    /// @param releasedAt null: still a draft
    record RuleVersionView(
            int number,
            String name,
            String condition,
            DutyRole role,
            String title,
            String task,
            @Nullable String place,
            @Nullable String basis,
            @Nullable String expectedEvidence,
            @Nullable String contact,
            int times,
            int dueDays,
            int restDays,
            int minutes,
            List<RuleExampleView> examples,
            @Nullable String why,
            long revision,
            Instant madeAt,
            String madeBy,
            @Nullable Instant releasedAt,
            @Nullable String releasedBy) {}

    record RuleExampleView(String words, Map<String, Object> facts, boolean expected) {}

    /// @param from first character, from 0
    record ConditionFaultView(String rule, int from, int length, String message) {}

    /// @param kind of its values
    /// @param words the only values it takes; empty: any
    record RoutingVariableView(String name, ValueKind kind, List<String> words) {

        static RoutingVariableView of(RoutingVariable variable) {
            return new RoutingVariableView(variable.written(), variable.kind(), variable.words());
        }
    }

    List<RoutingRuleView> of(List<RoutingRule> rules) {
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        return rules.stream().map(rule -> view(rule, stations)).toList();
    }

    RoutingRuleView of(RoutingRule rule) {
        return of(List.of(rule)).getFirst();
    }

    ConditionFaultView of(ConditionFault fault) {
        return new ConditionFaultView(
                fault.rule(), fault.from(), fault.length(), problems.message(fault.rule(), fault.factsWithPlace()));
    }

    private RoutingRuleView view(RoutingRule rule, Map<UUID, String> stations) {
        var station = rule.stationId();
        return new RoutingRuleView(
                rule.id(),
                rule.name(),
                station,
                station == null ? null : stations.get(station),
                isOwn(station),
                rule.inForce(),
                rule.inForceSince(),
                rule.versions().stream().map(RoutingRuleViews::view).toList());
    }

    private boolean isOwn(@Nullable UUID station) {
        return actors.current() instanceof Person person
                && (person.role() == Role.BUREAU_OFFICE
                        || (person.role() == Role.STATION_LEADER
                                && station != null
                                && Objects.equals(station, person.station())));
    }

    private static RuleVersionView view(RuleVersion version) {
        var content = version.content();
        var what = content.what();
        var released = version.released();
        return new RuleVersionView(
                version.number(),
                content.name(),
                content.condition(),
                what.role(),
                what.title(),
                what.task(),
                what.place(),
                what.basis(),
                what.expectedEvidence(),
                what.contact(),
                what.times(),
                content.dueDays(),
                content.restDays(),
                content.minutes(),
                content.examples().stream()
                        .map(one -> new RuleExampleView(one.words(), one.facts(), one.expected()))
                        .toList(),
                version.why(),
                version.revision(),
                version.made().at(),
                version.made().name(),
                released == null ? null : released.at(),
                released == null ? null : released.name());
    }
}
