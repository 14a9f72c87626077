package org.cunjing.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a list of entries can be narrowed to, by name.
@RestController
class LedgerChoiceController {

    private final Actors actors;
    private final Villages villages;
    private final Postings postings;
    private final Officers officers;
    private final LedgerDeadlines deadlines;
    private final Clock clock;

    LedgerChoiceController(
            Actors actors,
            Villages villages,
            Postings postings,
            Officers officers,
            LedgerDeadlines deadlines,
            Clock clock) {
        this.actors = actors;
        this.villages = villages;
        this.postings = postings;
        this.officers = officers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Villages in reach, their stations, and the officers who serve them today.
    @GetMapping("/api/ledger-choices")
    @AllowedToPolice
    LedgerChoicesView listLedgerChoices() {
        var today = deadlines.dayOf(clock.instant());
        var reach = Reach.of(actors.current());
        var places = villages.listOn(today).stream()
                .filter(one -> reach == null || reach.contains(one.id()))
                .collect(Collectors.toMap(Village::id, one -> one));
        var stationIds = places.values().stream().map(Village::stationId).collect(Collectors.toSet());
        var serving = postings.listOn(today).stream()
                .filter(posting -> places.containsKey(posting.villageId()))
                .map(Posting::officerId)
                .collect(Collectors.toSet());
        return new LedgerChoicesView(
                choices(places.values().stream().collect(Collectors.toMap(Village::id, Village::name))),
                choices(villages.stations().stream()
                        .filter(one -> stationIds.contains(one.id()))
                        .collect(Collectors.toMap(Station::id, Station::name))),
                choices(officers.byId(serving).values().stream()
                        .collect(Collectors.toMap(one -> one.id(), one -> one.name()))));
    }

    private static List<LedgerChoiceView> choices(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(one -> new LedgerChoiceView(one.getKey(), one.getValue()))
                .sorted(java.util.Comparator.comparing(LedgerChoiceView::name))
                .toList();
    }

    record LedgerChoicesView(
            List<LedgerChoiceView> villages, List<LedgerChoiceView> stations, List<LedgerChoiceView> officers) {}

    record LedgerChoiceView(UUID id, String name) {}
}
