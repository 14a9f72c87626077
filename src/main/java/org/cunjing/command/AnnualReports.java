package org.cunjing.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.LedgerCounts;
import org.cunjing.casework.Measure;
import org.cunjing.command.AnnualReport.Figure;
import org.cunjing.command.AnnualReport.Part;
import org.cunjing.community.Organisations;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The annual report, counted anew each time: no figure is stored, so none can differ from its rows.
@Service
class AnnualReports {

    private final LedgerCounts ledgers;
    private final Organisations organisations;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Officers officers;
    private final Actors actors;
    private final Clock clock;

    AnnualReports(
            LedgerCounts ledgers,
            Organisations organisations,
            RapidResponseTeams teams,
            Villages villages,
            Officers officers,
            Actors actors,
            Clock clock) {
        this.ledgers = ledgers;
        this.organisations = organisations;
        this.teams = teams;
        this.villages = villages;
        this.officers = officers;
        this.actors = actors;
        this.clock = clock;
    }

    /// The report of the whole bureau, or of their station to its leader.
    ///
    /// @throws NotForYou if the signed-in person leads neither
    @Transactional(readOnly = true)
    public AnnualReport of(int year, ReportScope scope) {
        var station = station();
        var filter = filter(scope, station, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var members = membersByVillage(year);
        return new AnnualReport(
                year,
                scope,
                station,
                clock.instant(),
                figures(filter, members),
                Arrays.stream(Month.values())
                        .map(month -> month(scope, station, YearMonth.of(year, month)))
                        .toList(),
                byVillage(filter, members),
                byOfficer(filter));
    }

    private @Nullable UUID station() {
        var person = actors.person();
        if (person.role() == Role.BUREAU_OFFICE) {
            return null;
        }
        var station = person.station();
        if (person.role() != Role.STATION_LEADER || station == null) {
            throw new NotForYou("report", person.account());
        }
        return station;
    }

    private List<Figure> figures(EntryFilter filter, Map<UUID, Long> members) {
        var counted = ledgers.figures(filter).stream()
                .collect(Collectors.toMap(LedgerCounts.Figure::measure, figure -> figure));
        var figures = new ArrayList<Figure>();
        for (var figure : ReportFigure.ofLedgers()) {
            var found = counted.get(figure.measure());
            if (found != null) {
                figures.add(new Figure(figure, found.value(), found.rows()));
            }
        }
        long volunteers = members.values().stream().mapToLong(Long::longValue).sum();
        figures.add(new Figure(ReportFigure.VOLUNTEERS, volunteers, null));
        var counts = teams(filter.stationId()).stream()
                .collect(Collectors.groupingBy(RapidResponseTeam::kind, Collectors.counting()));
        for (var figure : ReportFigure.ofTeams()) {
            figures.add(new Figure(figure, counts.getOrDefault(figure.teams(), 0L), null));
        }
        return figures;
    }

    /// Everybody who was a volunteer on any day of the year, where the signed-in person works.
    @Transactional(readOnly = true)
    public List<Organisations.Joined> volunteers(int year) {
        return organisations.activeBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The teams of the bureau; of those that belong to stations only the own ones for a station.
    @Transactional(readOnly = true)
    public List<RapidResponseTeam> teams(@Nullable UUID station) {
        return teams.list().stream()
                .filter(team -> station == null || team.stationId() == null || station.equals(team.stationId()))
                .toList();
    }

    private AnnualReport.Month month(ReportScope scope, @Nullable UUID station, YearMonth month) {
        var filter = filter(scope, station, month.atDay(1), month.atEndOfMonth());
        var values = ledgers.figures(filter).stream()
                .collect(Collectors.toMap(LedgerCounts.Figure::measure, LedgerCounts.Figure::value));
        return new AnnualReport.Month(month, values(values));
    }

    private List<Part> byVillage(EntryFilter filter, Map<UUID, Long> members) {
        var stations = villages.stations().stream().collect(Collectors.toMap(Station::id, Station::name));
        var counted = ledgers.byVillage(filter);
        var ids = new LinkedHashSet<>(counted.keySet());
        ids.addAll(members.keySet());
        return ids.stream()
                .map(villages::get)
                .map(village -> {
                    var values = values(counted.getOrDefault(village.id(), Map.of()));
                    values.put(ReportFigure.VOLUNTEERS, members.getOrDefault(village.id(), 0L));
                    var station = stations.getOrDefault(village.stationId(), "");
                    return new Part(village.id(), village.name(), station, values);
                })
                .sorted(Comparator.comparing(Part::group).thenComparing(Part::name))
                .toList();
    }

    private List<Part> byOfficer(EntryFilter filter) {
        var counted = ledgers.byOfficer(filter);
        return officers.byId(counted.keySet()).values().stream()
                .map(officer -> new Part(
                        officer.id(),
                        officer.name(),
                        officer.badge(),
                        values(counted.getOrDefault(officer.id(), Map.of()))))
                .sorted(Comparator.comparing(Part::group))
                .toList();
    }

    private Map<UUID, Long> membersByVillage(int year) {
        return volunteers(year).stream()
                .collect(Collectors.groupingBy(Organisations.Joined::villageId, Collectors.counting()));
    }

    private static Map<ReportFigure, Long> values(Map<Measure, Long> counted) {
        var values = new EnumMap<ReportFigure, Long>(ReportFigure.class);
        ReportFigure.ofLedgers().forEach(figure -> values.put(figure, counted.getOrDefault(figure.measure(), 0L)));
        return values;
    }

    private static EntryFilter filter(ReportScope scope, @Nullable UUID station, LocalDate from, LocalDate to) {
        var officers = scope == ReportScope.POSTED ? OfficerClass.POSTED_OFFICER : null;
        return EntryFilter.verified(from, to, officers, station);
    }
}
