package org.cunjing.posting.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// The one-to-one assignment of officers to posts with the largest total fit; the public lot decides between equals.
///
/// `max Σ fit[i][post(i)]`, proved by prices `u`, `v`: `u[i] + v[j] ≥ fit[i][j]`, equal where assigned, `v[j] ≥ 0`
/// and 0 at a free post, hence `Σ u + Σ v` is the total and no assignment exceeds it.
///
/// - Shape: n rows (officers), m ≥ n columns (posts); exact integers.
/// - Source: docs/methods/matching.md, section 2; docs/methods/assignment.md, section 7.
public final class BestFit {

    /// A pair that may be posted.
    ///
    /// @param lot smaller is drawn first
    public record Pair(int officer, int post, long fit, long lot) {}

    /// @param posts column of each row
    public record Assignment(List<Integer> posts, List<Long> u, List<Long> v, long total) {

        /// Whether the prices prove that nothing better exists among these pairs; one pass, independent of the search.
        public boolean proves(List<Pair> pairs) {
            boolean[] taken = new boolean[v.size()];
            boolean[] met = new boolean[posts.size()];
            long sum = 0;
            for (var pair : pairs) {
                long price = u.get(pair.officer()) + v.get(pair.post());
                boolean own = posts.get(pair.officer()) == pair.post();
                if (price < pair.fit() || (own && (price != pair.fit() || taken[pair.post()]))) {
                    return false;
                }
                taken[pair.post()] |= own;
                met[pair.officer()] |= own;
                sum += own ? pair.fit() : 0;
            }
            return sum == total
                    && IntStream.range(0, met.length).allMatch(i -> met[i])
                    && IntStream.range(0, taken.length).allMatch(j -> taken[j] ? v.get(j) >= 0 : v.get(j) == 0);
        }
    }

    private BestFit() {}

    /// @return empty if no assignment gives every officer a post
    /// @throws IllegalArgumentException if a pair is outside the table, given twice, or its fit could overflow
    public static Optional<Assignment> of(int officers, int posts, List<Pair> pairs) {
        if (officers == 0) {
            return Optional.of(new Assignment(List.of(), List.of(), List.of(), 0));
        }
        var sorted = pairs.stream()
                .sorted((a, b) -> Integer.compare(a.officer(), b.officer()))
                .toList();
        var list = new ArcList(sorted.size());
        sorted.forEach(pair -> list.add(pair.officer(), pair.post(), 0));
        return StrictOrder.of(
                        Arcs.of(officers, posts, list),
                        List.of(
                                sorted.stream()
                                        .mapToLong(pair -> Math.negateExact(pair.fit()))
                                        .toArray(),
                                sorted.stream().mapToLong(Pair::lot).toArray()))
                .map(BestFit::assignment);
    }

    /// Costs were minimised, fit is asked for: the prices change sign. They are moved so that the cheapest post costs
    /// nothing, which every free one is.
    private static Assignment assignment(StrictOrder.Plan plan) {
        var prices = plan.prices().getFirst();
        long shift = Arrays.stream(prices.columnPrice()).max().orElse(0);
        int officers = plan.columnOf().length;
        return new Assignment(
                Arrays.stream(plan.columnOf()).boxed().toList(),
                LongStream.of(prices.rowPrice())
                        .limit(officers)
                        .map(p -> -p - shift)
                        .boxed()
                        .toList(),
                LongStream.of(prices.columnPrice()).map(p -> shift - p).boxed().toList(),
                -plan.values()[0]);
    }
}
