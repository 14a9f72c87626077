package org.cunjing.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.command.LiveMap.MapEmergency;
import org.cunjing.command.LiveMap.MapFinding;
import org.cunjing.command.LiveMap.MapStation;
import org.cunjing.command.LiveMap.MapTeam;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.patrol.Finding;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.Modes;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a room has in sight. Everything is counted from the rows behind it at the moment of asking.
@Service
class LiveMaps {

    /// More open findings than this no map can tell apart; the latest are shown.
    private static final int MOST_FINDINGS = 20_000;

    private final Villages villages;
    private final Bureaus bureaus;
    private final Postings postings;
    private final Officers officers;
    private final WorkOrders orders;
    private final Findings findings;
    private final RapidResponseTeams teams;
    private final Modes modes;
    private final ModePlans plans;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    LiveMaps(
            Villages villages,
            Bureaus bureaus,
            Postings postings,
            Officers officers,
            WorkOrders orders,
            Findings findings,
            RapidResponseTeams teams,
            Modes modes,
            ModePlans plans,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.villages = villages;
        this.bureaus = bureaus;
        this.postings = postings;
        this.officers = officers;
        this.orders = orders;
        this.findings = findings;
        this.teams = teams;
        this.modes = modes;
        this.plans = plans;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// The villages in reach of the signed-in person.
    ///
    /// @throws NotForYou if nobody is signed in
    @Transactional(readOnly = true)
    public LiveMap now(boolean outlines) {
        var person = actors.person();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var ground = villages.listOn(today).stream()
                .filter(village -> person.sees(village.id()))
                .toList();
        var found = findings.list(null, null, true, MOST_FINDINGS, 0);
        var emergencies = emergencies();
        var seen = seen(today, found, emergencies);
        return new LiveMap(
                now,
                bureaus.current().schematic(),
                stations(ground),
                ground.stream().map(village -> seen.view(village, outlines)).toList(),
                found.stream().map(finding -> view(finding, now)).toList(),
                teams(ground),
                emergencies);
    }

    private GroundToday seen(LocalDate today, List<Finding> found, List<MapEmergency> emergencies) {
        var running = postings.listOn(today);
        return new GroundToday(
                running.stream().collect(toMap(Posting::villageId, Function.identity())),
                officers.byId(running.stream().map(Posting::officerId).toList()),
                officers.leaves(today, today).stream().map(Leave::officerId).collect(toSet()),
                orders.tallies(),
                found.stream()
                        .map(Finding::villageId)
                        .filter(Objects::nonNull)
                        .collect(groupingBy(Function.identity(), counting())),
                emergencies.stream().flatMap(one -> one.villageIds().stream()).collect(toSet()));
    }

    private List<MapStation> stations(List<Village> ground) {
        var here = ground.stream().map(Village::stationId).collect(toSet());
        return villages.stations().stream()
                .filter(station -> here.contains(station.id()))
                .map(station -> new MapStation(station.id(), station.name()))
                .toList();
    }

    private List<MapTeam> teams(List<Village> ground) {
        var here = ground.stream().map(Village::stationId).collect(toSet());
        return teams.list().stream()
                .filter(team -> team.stationId() == null || here.contains(team.stationId()))
                .map(team -> new MapTeam(
                        team.id(),
                        team.name(),
                        team.kind(),
                        team.stationId(),
                        team.strength(),
                        team.area(),
                        team.shift()))
                .toList();
    }

    private List<MapEmergency> emergencies() {
        var names = plans.names();
        return modes.listOn().stream()
                .map(one -> new MapEmergency(
                        one.id(), names.getOrDefault(one.plan(), ""), List.copyOf(one.villages()), one.until()))
                .toList();
    }

    private static MapFinding view(Finding finding, Instant now) {
        return new MapFinding(
                finding.id(),
                finding.kind(),
                finding.state(),
                finding.isUnanswered(now),
                finding.villageId(),
                MapFinding.place(finding.position()));
    }
}
