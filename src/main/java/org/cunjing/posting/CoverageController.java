package org.cunjing.posting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.Coverage.Line;
import org.cunjing.territory.Station;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The coverage board.
@RestController
class CoverageController {

    private final Coverages coverages;
    private final Villages villages;
    private final Clock clock;
    private final ZoneId zone;

    CoverageController(Coverages coverages, Villages villages, Clock clock, ZoneId zone) {
        this.coverages = coverages;
        this.villages = villages;
        this.clock = clock;
        this.zone = zone;
    }

    /// Shows how every village is covered on a day, today if none is named.
    @GetMapping("/api/coverage")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.HOUSEHOLD_AFFAIRS,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE
    })
    CoverageView showCoverage(@RequestParam @Nullable LocalDate on) {
        var coverage = coverages.on(on == null ? LocalDate.now(clock.withZone(zone)) : on);
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        var townships = villages.townships().stream().collect(toMap(Township::code, Township::name));
        return new CoverageView(
                coverage.on(),
                CoverageCounts.of(coverage),
                coverage.lines().stream()
                        .map(line -> CoveredVillageView.of(line, coverage.on(), stations, townships))
                        .toList());
    }

    record CoverageView(LocalDate on, CoverageCounts counts, List<CoveredVillageView> villages) {}

    record CoverageCounts(
            long villages,
            long covered,
            long dedicated,
            long posted,
            long shared,
            long uncovered,
            long withoutDedicated,
            long nominal,
            long idle,
            long communityOfficers,
            long postedOfficers,
            long sharingOfficers) {

        static CoverageCounts of(Coverage coverage) {
            return new CoverageCounts(
                    coverage.villages(),
                    coverage.covered(),
                    coverage.count(Coverage.State.DEDICATED),
                    coverage.count(Coverage.State.POSTED),
                    coverage.count(Coverage.State.SHARED),
                    coverage.count(Coverage.State.UNCOVERED),
                    coverage.withoutDedicated(),
                    coverage.nominal(),
                    coverage.idle(),
                    coverage.communityOfficers(),
                    coverage.postedOfficers(),
                    coverage.sharingOfficers());
        }
    }

    /// @param outline corners as longitude and latitude, WGS 84, degrees
    record CoveredVillageView(
            UUID id,
            String code,
            String name,
            Village.Kind kind,
            Village.Settlement settlement,
            int population,
            int households,
            UUID stationId,
            String stationName,
            String townshipName,
            List<List<Double>> outline,
            List<String> needs,
            Coverage.State state,
            boolean nominal,
            @Nullable Idle idle,
            @Nullable ResponsibleView responsible) {

        static CoveredVillageView of(
                Line line, LocalDate on, Map<UUID, String> stations, Map<String, String> townships) {
            var village = line.village();
            return new CoveredVillageView(
                    village.id(),
                    village.code(),
                    village.name(),
                    village.kind(),
                    village.settlement(),
                    village.population(),
                    village.households(),
                    village.stationId(),
                    stations.getOrDefault(village.stationId(), ""),
                    townships.getOrDefault(village.townshipCode(), ""),
                    village.outline().stream()
                            .map(corner -> List.of(corner.longitudeDeg(), corner.latitudeDeg()))
                            .toList(),
                    village.needs().stream().sorted().toList(),
                    line.state(),
                    line.nominal(),
                    line.idle(),
                    ResponsibleView.of(line, on));
        }
    }

    record ResponsibleView(
            UUID officerId,
            String name,
            String dutyPhone,
            LocalDate since,
            @Nullable LocalDate termEndsOn,
            boolean holdsOver,
            int villagesOfOfficer) {

        static @Nullable ResponsibleView of(Line line, LocalDate on) {
            var posting = line.posting();
            var officer = line.officer();
            return posting == null || officer == null
                    ? null
                    : new ResponsibleView(
                            officer.id(),
                            officer.name(),
                            officer.dutyPhone(),
                            posting.firstDay(),
                            posting.termEndsOn(),
                            posting.holdsOver(on),
                            line.villagesOfOfficer());
        }
    }
}
