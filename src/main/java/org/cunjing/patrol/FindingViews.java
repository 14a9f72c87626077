package org.cunjing.patrol;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunjing.patrol.FindingPlaces.FindingPlace;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Findings as the screens show them, with names.
@Component
class FindingViews {

    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Officers officers;
    private final Clock clock;

    FindingViews(RapidResponseTeams teams, Villages villages, Officers officers, Clock clock) {
        this.teams = teams;
        this.villages = villages;
        this.officers = officers;
        this.clock = clock;
    }

    /// @param unanswered nobody has accepted or returned it within two hours: the station decides
    record FindingView(
            UUID id,
            FindingKind kind,
            double latitudeDeg,
            double longitudeDeg,
            String words,
            String measures,
            UUID teamId,
            String teamName,
            @Nullable UUID villageId,
            @Nullable String villageName,
            FindingOwner owner,
            @Nullable UUID officerId,
            @Nullable String officerName,
            @Nullable String stationName,
            FindingState state,
            long version,
            boolean unanswered,
            Instant reportedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant closedAt,
            @Nullable String result,
            @Nullable RemainingRisk risk) {}

    record FindingEventView(
            UUID id,
            FindingStep step,
            FindingState state,
            FindingOwner owner,
            Instant at,
            @Nullable String actorName,
            @Nullable String why) {

        static FindingEventView of(FindingEvent event) {
            return new FindingEventView(
                    event.id(), event.step(), event.state(), event.owner(), event.at(), event.actorName(), event.why());
        }
    }

    /// @param stationName of the room that has it if the village has no officer
    record FindingPlaceView(
            FindingOwner owner,
            @Nullable UUID villageId,
            @Nullable String villageName,
            @Nullable String stationName,
            @Nullable String officerName) {}

    record FindingDetailView(FindingView finding, List<FindingEventView> events) {}

    FindingView of(Finding finding) {
        return of(List.of(finding)).getFirst();
    }

    FindingPlaceView of(FindingPlace place) {
        var village = place.village();
        var officer = place.officer();
        return new FindingPlaceView(
                place.owner(),
                village == null ? null : village.id(),
                village == null ? null : village.name(),
                village == null ? null : name(stations(), village.stationId()),
                officer == null ? null : officers.get(officer).name());
    }

    private Map<UUID, String> stations() {
        return villages.stations().stream().collect(Collectors.toMap(Station::id, Station::name));
    }

    List<FindingView> of(List<Finding> findings) {
        var names = new Names(
                teams.list().stream().collect(Collectors.toMap(RapidResponseTeam::id, RapidResponseTeam::name)),
                villages.names(ids(findings, Finding::villageId)),
                officers.byId(ids(findings, Finding::officerId)).values().stream()
                        .collect(Collectors.toMap(Officer::id, Officer::name)),
                stations());
        var now = clock.instant();
        return findings.stream().map(finding -> view(finding, names, now)).toList();
    }

    private record Names(
            Map<UUID, String> teams,
            Map<UUID, String> villages,
            Map<UUID, String> officers,
            Map<UUID, String> stations) {}

    private static List<UUID> ids(List<Finding> findings, Function<Finding, @Nullable UUID> part) {
        var ids = new LinkedHashSet<UUID>();
        for (var finding : findings) {
            var id = part.apply(finding);
            if (id != null) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private static FindingView view(Finding finding, Names names, Instant now) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                finding.position().latitudeDeg(),
                finding.position().longitudeDeg(),
                finding.words(),
                finding.measures(),
                finding.teamId(),
                names.teams().getOrDefault(finding.teamId(), ""),
                finding.villageId(),
                name(names.villages(), finding.villageId()),
                finding.owner(),
                finding.officerId(),
                name(names.officers(), finding.officerId()),
                name(names.stations(), finding.stationId()),
                finding.state(),
                finding.version(),
                finding.isUnanswered(now),
                finding.reportedAt(),
                finding.acceptedAt(),
                finding.closedAt(),
                finding.result(),
                finding.risk());
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }
}
