package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// A run in figures.
///
/// @param wishes how many officers got their first wish, their second, …; the last one is the worst
/// @param unwished how many were placed where they had not wished to be
/// @param places how many officers were the first on their station's list, the second, …
/// @param unlisted how many were placed where they were not on the list
/// @param fit total points
public record Figures(
        int seats,
        int placed,
        int reserve,
        List<Integer> wishes,
        int unwished,
        List<Integer> places,
        int unlisted,
        int blockingPairs,
        long fit) {

    private record Held(String officer, String station) {}

    public static Figures of(MatchingProblem problem, Terms terms, MatchingResult result) {
        var judged = terms.changes().isEmpty() ? problem : wanted(problem, terms);
        var held = new ArrayList<Held>();
        result.stations()
                .forEach((station, officers) -> officers.forEach(officer -> held.add(new Held(officer, station))));
        ToIntFunction<Held> wish = one -> judged.wishes(one.officer()).indexOf(one.station()) + 1;
        ToIntFunction<Held> place =
                one -> Rules.get(judged.priorities(), one.station()).indexOf(one.officer()) + 1;
        return new Figures(
                judged.quotas().values().stream().mapToInt(q -> q).sum(),
                held.size(),
                result.reserve().size(),
                counts(held, wish),
                (int) held.stream().filter(one -> wish.applyAsInt(one) == 0).count(),
                counts(held, place),
                (int) held.stream().filter(one -> place.applyAsInt(one) == 0).count(),
                result.blockingPairs().size(),
                result.proofs().values().stream().mapToLong(FitProof::total).sum());
    }

    /// What both sides want under these terms: changed wishes and seats, but no decision.
    public static MatchingProblem wanted(MatchingProblem problem, Terms terms) {
        return Changed.of(
                        problem,
                        terms.changes().stream()
                                .filter(change -> change instanceof Change.Wishes || change instanceof Change.Seats)
                                .toList())
                .judged();
    }

    private static List<Integer> counts(List<Held> held, ToIntFunction<Held> rank) {
        int last = held.stream().mapToInt(rank).max().orElse(0);
        var counts = new ArrayList<Integer>();
        for (int r = 1; r <= last; r++) {
            int number = r;
            counts.add((int)
                    held.stream().filter(one -> rank.applyAsInt(one) == number).count());
        }
        return List.copyOf(counts);
    }
}
