package org.cunjing.patrol.unit;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.patrol.unit.Unit.Rest;
import org.cunjing.patrol.unit.Unit.Unfree;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Suggestions as the screens show them, with names and with what each reason adds.
@Component
class UnitViews {

    private final UnitSuggestions suggestions;
    private final Villages villages;
    private final Actors actors;

    UnitViews(UnitSuggestions suggestions, Villages villages, Actors actors) {
        this.suggestions = suggestions;
        this.villages = villages;
        this.actors = actors;
    }

    /// @param near points, as are the next three; together in [0, 100]
    record UnitPointsView(double near, double rested, double able, double known, double sum) {}

    /// @param villageId the officer's own village, or where a team is; missing: a team's station
    /// @param orderable an officer whose village the asker leads, so that an order can go there
    /// @param distanceKm missing: the unit has no place of duty
    record UnitView(
            UUID id,
            Unit.Type type,
            String name,
            @Nullable UUID villageId,
            @Nullable String villageName,
            @Nullable String stationName,
            String phone,
            boolean responsible,
            boolean orderable,
            @Nullable Unfree unfree,
            @Nullable Double distanceKm,
            Rest rest,
            double restedHours,
            String capability,
            int abilityPercent,
            long knownDays,
            boolean ownGround,
            UnitPointsView points) {}

    record UnitSuggestionsView(UUID villageId, String villageName, CallKind kind, List<UnitView> units) {}

    UnitSuggestionsView of(UUID village, CallKind kind, List<Unit> units) {
        var terms = suggestions.terms();
        var names = villages.names(units.stream()
                .map(Unit::village)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        return new UnitSuggestionsView(
                village,
                villages.get(village).name(),
                kind,
                units.stream().map(one -> view(one, terms, names, stations)).toList());
    }

    private UnitView view(Unit unit, UnitTerms terms, Map<UUID, String> names, Map<UUID, String> stations) {
        var reasons = unit.reasons();
        var points = UnitFormula.points(reasons, terms);
        return new UnitView(
                unit.id(),
                unit.type(),
                unit.name(),
                unit.village(),
                unit.village() == null ? null : names.get(unit.village()),
                unit.station() == null ? null : stations.get(unit.station()),
                unit.phone(),
                unit.responsible(),
                isOrderable(unit),
                unit.unfree(),
                reasons.distanceKm(),
                unit.rest(),
                reasons.restedHours(),
                reasons.capability(),
                reasons.abilityPercent(),
                reasons.knownDays(),
                reasons.ownGround(),
                new UnitPointsView(points.near(), points.rested(), points.able(), points.known(), points.sum()));
    }

    private boolean isOrderable(Unit unit) {
        return unit.type() == Unit.Type.OFFICER
                && unit.village() != null
                && (!(actors.current() instanceof Person person) || person.sees(unit.village()));
    }
}
