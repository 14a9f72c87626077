package org.cunjing.patrol.unit;

import java.util.BitSet;
import java.util.List;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// Villages, what covers them whatever happens, and teams that could be shifted to any of them.
///
/// @param villages also the places to which a team can be shifted
/// @param fixed numbers of the villages that are covered whatever the teams do, or need no cover
/// @param teams where each movable team is now
/// @param reachKm a team covers the villages whose middle is no farther
public record CoverProblem(List<Place> villages, BitSet fixed, List<Position> teams, double reachKm) {

    /// @param weight residents
    public record Place(Position middle, int weight) {

        public Place {
            if (weight < 0) {
                throw new IllegalArgumentException("weight (%d) must not be negative.".formatted(weight));
            }
        }
    }

    public CoverProblem {
        if (!(reachKm > 0 && reachKm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("reachKm (%s) must be positive and finite.".formatted(reachKm));
        }
        villages = List.copyOf(villages);
        teams = List.copyOf(teams);
        fixed = (BitSet) fixed.clone();
    }

    /// The villages that somebody at this place covers.
    public BitSet coverFrom(@Nullable Position place) {
        var covered = new BitSet(villages.size());
        for (int i = 0; place != null && i < villages.size(); i++) {
            covered.set(i, kmBetween(place, villages.get(i).middle()) <= reachKm);
        }
        return covered;
    }

    /// What only teams can cover.
    BitSet open() {
        var open = new BitSet(villages.size());
        open.set(0, villages.size());
        open.andNot(fixed);
        return open;
    }

    /// What is uncovered as things are.
    BitSet uncovered() {
        var open = open();
        teams.forEach(team -> open.andNot(coverFrom(team)));
        return open;
    }

    long weightOf(BitSet some) {
        return some.stream().mapToLong(i -> villages.get(i).weight()).sum();
    }

    static double kmBetween(Position one, Position other) {
        return one.distanceMTo(other) / 1_000;
    }
}
