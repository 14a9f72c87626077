package org.cunjing.posting.selection;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.posting.selection.Rankings.Side;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has handed in a ranking. The wishes stay sealed: only authors are read here, as the application, because
/// personnel's own reach does not open the envelope.
@Service
class RankingProgress {

    private final RankingStore store;
    private final Rankings rankings;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    RankingProgress(RankingStore store, Rankings rankings, Officers officers, Villages villages, Actors actors) {
        this.store = store;
        this.rankings = rankings;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @param missingOfficers names of those who have not ranked yet
    record Progress(
            int officers,
            int officersDone,
            List<String> missingOfficers,
            int stations,
            int stationsDone,
            List<String> missingStations) {}

    /// How many, of both sides, have not handed in.
    @Transactional(readOnly = true)
    int missing(UUID batch) {
        var progress = of(batch);
        return progress.missingOfficers().size() + progress.missingStations().size();
    }

    @Transactional(readOnly = true)
    Progress of(UUID batch) {
        var candidates = rankings.candidates(batch, Side.STATION);
        var withPlaces = rankings.candidates(batch, Side.OFFICER);
        var ranked = actors.as(new Application(actors.bureau(), "ranking-progress"), () -> store.authors(batch));
        var missingOfficers =
                candidates.stream().filter(Predicate.not(ranked::contains)).toList();
        return new Progress(
                candidates.size(),
                candidates.size() - missingOfficers.size(),
                officers.byId(missingOfficers).values().stream()
                        .map(Officer::name)
                        .sorted()
                        .toList(),
                withPlaces.size(),
                (int) withPlaces.stream().filter(ranked::contains).count(),
                villages.stations().stream()
                        .filter(station -> withPlaces.contains(station.id()) && !ranked.contains(station.id()))
                        .map(Station::name)
                        .toList());
    }
}
