package org.cunjing.posting.midterm;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.Coverage;

/// What a search for stand-ins needs to know. The order of the lists decides between equals and nothing else.
///
/// @param gaps villages that lose their officer
/// @param held villages nearby whose posted officers might move
/// @param seats one for each village that somebody could take
/// @param mayTake officer and village
/// @param fit points by officer and village, in [0, 80]
record StandInProblem(
        List<Place> gaps,
        List<Place> held,
        List<Seat> seats,
        BiPredicate<UUID, UUID> mayTake,
        ToLongBiFunction<UUID, UUID> fit) {

    private static final long FIT = 1_000;

    record Place(UUID village, UUID holder) {}

    enum Kind {
        /// Has one of the held villages.
        MOVER,
        /// Of a branch, without a village.
        RESERVE,
        COMMUNITY
    }

    /// @param load villages of the officer if this seat is taken too
    record Seat(UUID officer, Kind kind, int load) {}

    StandInProblem {
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
        seats = List.copyOf(seats);
    }

    boolean mayHave(Place place, Seat seat) {
        return place.holder().equals(seat.officer()) || mayTake.test(seat.officer(), place.village());
    }

    /// `1000 · (fit of the giver − fit of the taker) + villages of the taker`; nothing if nobody changes.
    long cost(Place place, Seat seat) {
        return place.holder().equals(seat.officer()) ? 0 : FIT * fitLost(place, seat.officer()) + seat.load();
    }

    long fitLost(Place place, UUID taker) {
        return fit.applyAsLong(place.holder(), place.village()) - fit.applyAsLong(taker, place.village());
    }

    /// Villages of the smallest group that has too few takers, chains included; empty if there are enough.
    List<UUID> shortage() {
        var rows = Stream.concat(gaps.stream(), held.stream()).toList();
        var list = new ArcList(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int seat = 0; seat < seats.size(); seat++) {
                if (mayHave(rows.get(row), seats.get(seat))) {
                    list.add(row, seat, 0);
                }
            }
        }
        return Coverage.of(Arcs.of(rows.size(), seats.size(), list)).shortages(rows.size()).stream()
                .flatMap(one -> one.rows().stream())
                .map(row -> rows.get(row).village())
                .distinct()
                .toList();
    }
}
