package org.cunjing.patrol.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.TeamDuties;
import org.cunjing.patrol.mode.TeamDuty;
import org.cunjing.patrol.unit.Unit.Rest;
import org.cunjing.patrol.unit.Unit.Unfree;
import org.cunjing.shared.Position;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rapid response teams, from where duty has them: sent to a village, posted at one, or at their station, which
/// lies in the middle of its villages as far as anybody has written down.
@Component
class TeamUnits {

    private final RapidResponseTeams teams;
    private final TeamDuties duties;
    private final Villages villages;
    private final ZoneId zone;

    TeamUnits(RapidResponseTeams teams, TeamDuties duties, Villages villages, ZoneId zone) {
        this.teams = teams;
        this.duties = duties;
        this.villages = villages;
        this.zone = zone;
    }

    /// Where duty has a team.
    ///
    /// @param village ordered to or posted at; null: the team's station
    /// @param place null: nobody has said where it waits
    /// @param duty the last one of two days, be it over; null: none
    record Stand(
            RapidResponseTeam team,
            @Nullable UUID village,
            @Nullable Position place,
            @Nullable TeamDuty duty,
            boolean taken,
            boolean movedUp) {

        /// Free, in a known place, and not shifted already.
        boolean isMovable() {
            return !taken && !movedUp && place != null;
        }
    }

    List<Stand> standing(Instant now) {
        var ground = villages.listOn(LocalDate.ofInstant(now, zone));
        var middles = ground.stream().collect(toMap(Village::id, Village::middle));
        var stations = ground.stream().collect(groupingBy(Village::stationId));
        var last = duties.since(now.minus(UnitSuggestions.LONG_AGO)).stream()
                .collect(toMap(TeamDuty::team, duty -> duty, TeamUnits::later));
        return teams.list().stream()
                .map(team -> {
                    var duty = last.get(team.id());
                    var on = duty != null && duty.isOn(now) ? duty : null;
                    var village = on == null ? team.postVillageId() : on.village();
                    var place = village == null ? middleOf(team, stations) : middles.get(village);
                    return new Stand(
                            team, village, place, duty, on != null && !on.movedUp(), on != null && on.movedUp());
                })
                .toList();
    }

    List<Unit> all(Village place, CallKind kind, UnitTerms terms, Instant now) {
        var phones = villages.stations().stream().collect(toMap(Station::id, Station::dutyPhone));
        return standing(now).stream()
                .map(stand -> {
                    var team = stand.team();
                    return new Unit(
                            team.id(),
                            Unit.Type.TEAM,
                            team.name(),
                            stand.village(),
                            team.stationId(),
                            team.stationId() == null ? "" : phones.getOrDefault(team.stationId(), ""),
                            false,
                            stand.taken() ? Unfree.DEPLOYED : null,
                            stand.duty() == null ? Rest.NOTHING : Rest.DEPLOYMENT,
                            reasons(team, place, stand.place(), terms, kind, restedHours(stand.duty(), now)));
                })
                .toList();
    }

    private static TeamDuty later(TeamDuty one, TeamDuty other) {
        return other.until().isAfter(one.until()) ? other : one;
    }

    private static double restedHours(@Nullable TeamDuty duty, Instant now) {
        var rest = duty == null ? UnitSuggestions.LONG_AGO : Duration.between(duty.until(), now);
        return Math.max(0, rest.toMinutes() / 60.0);
    }

    private static Reasons reasons(
            RapidResponseTeam team,
            Village place,
            @Nullable Position from,
            UnitTerms terms,
            CallKind kind,
            double restedHours) {
        var ability = terms.best(kind, List.of("TEAM_" + team.kind()));
        return new Reasons(
                from == null ? null : place.middle().distanceMTo(from) / 1_000,
                restedHours,
                ability.percent(),
                ability.capability(),
                0,
                place.stationId().equals(team.stationId()));
    }

    private static @Nullable Position middleOf(RapidResponseTeam team, Map<UUID, List<Village>> stations) {
        var station = team.stationId();
        var own = station == null ? List.<Village>of() : stations.getOrDefault(station, List.of());
        return own.isEmpty()
                ? null
                : Position.middleOf(own.stream().map(Village::middle).toList());
    }
}
