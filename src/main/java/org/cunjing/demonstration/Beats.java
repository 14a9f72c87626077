package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.demonstration.Ground.Village;

/// Who held which villages before the reform: too few community officers, so that some hold two neighbouring villages
/// and a few hold three.
final class Beats {

    private final District district;
    private final Dice dice;

    Beats(long seed, District district) {
        this.district = district;
        this.dice = new Dice(seed, "beats");
    }

    /// How many villages of each station share their officer, in the order of the stations.
    List<Integer> shared() {
        return Shares.of(
                Cast.POSTED,
                district.stations().stream()
                        .map(station -> (double) district.villagesOf(station).size())
                        .toList());
    }

    /// Villages of the station in beats of at most three, each in one piece, the most populous village first.
    List<List<Village>> of(Station station, int shared) {
        var beats = new ArrayList<List<Village>>();
        dice.shuffled(district.villagesOf(station)).forEach(village -> beats.add(List.of(village)));
        int triples = shared >= 3 && dice.chance(0.5) ? 1 : 0;
        for (int joined = 0; joined < shared; joined++) {
            join(beats, joined < triples * 2 ? 3 : 2);
        }
        return beats.stream().map(Beats::mainFirst).toList();
    }

    /// The first joins may make a three; once none of two is left to make, threes are made again.
    private void join(List<List<Village>> beats, int most) {
        for (int limit = most; limit <= 3; limit++) {
            for (int size = limit; size >= 2; size--) {
                if (joinedTo(beats, size)) {
                    return;
                }
            }
        }
        throw new IllegalStateException("No two beats of a station can be joined any more.");
    }

    private static boolean joinedTo(List<List<Village>> beats, int size) {
        for (var one : beats) {
            for (var other : beats) {
                if (!one.equals(other) && one.size() + other.size() == size && touch(one, other)) {
                    var both = new ArrayList<>(one);
                    both.addAll(other);
                    beats.removeAll(List.of(one, other));
                    beats.add(both);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean touch(List<Village> one, List<Village> other) {
        return one.stream()
                .anyMatch(village ->
                        other.stream().anyMatch(next -> village.neighbours().contains(next.code())));
    }

    private static List<Village> mainFirst(List<Village> beat) {
        return beat.stream()
                .sorted(Comparator.comparingInt(Village::population).reversed())
                .toList();
    }
}
