package org.cunjing.patrol.unit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who could go to a place, best first, each with the reasons. It only suggests; nothing is ordered here.
@Service
public class UnitSuggestions {

    /// Who had no duty for so long is as rested as anybody.
    static final Duration LONG_AGO = Duration.ofDays(2);

    private static final String TASK = "unit-suggestions";

    private final OfficerUnits officers;
    private final TeamUnits teams;
    private final UnitTermStore store;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;

    UnitSuggestions(
            OfficerUnits officers,
            TeamUnits teams,
            UnitTermStore store,
            Villages villages,
            Actors actors,
            Clock clock) {
        this.officers = officers;
        this.teams = teams;
        this.store = store;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
    }

    /// Free ones first. Whoever leads the village hears of its neighbours' officers and of all teams as much as the
    /// four reasons say, whichever station has them.
    ///
    /// @throws NotForYou if the person does not lead the village
    /// @throws NotFound if there is no such village
    @Transactional(readOnly = true)
    public List<Unit> forPlace(UUID village, CallKind kind) {
        actors.requireVillage(village);
        var place = villages.get(village);
        var terms = terms();
        var now = clock.instant();
        return actors.as(new Application(actors.bureau(), TASK), () -> {
            var units = new ArrayList<>(officers.around(place, kind, terms, now));
            units.addAll(teams.all(place, kind, terms, now));
            units.sort(Comparator.comparing(Unit::isFree)
                    .reversed()
                    .thenComparing(Unit::reasons, UnitFormula.bestFirst(terms))
                    .thenComparing(Unit::name)
                    .thenComparing(Unit::id));
            return units;
        });
    }

    @Transactional(readOnly = true)
    public UnitTerms terms() {
        return store.find().orElse(UnitTerms.USUAL);
    }

    @Transactional
    void set(UnitTerms terms) {
        store.set(terms);
    }
}
