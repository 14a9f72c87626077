package org.cunjing.posting.matching.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Solution;
import org.cunjing.posting.matching.stable.Market;
import org.cunjing.posting.matching.stable.Proposals;

/// One group of a table of ratings.
///
/// The better rating comes first, a missing one last, equal ones in the order of ids; who did not meet cannot be
/// paired.
/// In the total a pair with a missing rating counts nothing.
final class RatingGroup {

    private final List<RatingRows.Row> rows;
    private final RatingWords words;
    private final List<String> firsts;
    private final List<String> seconds;
    private final int[] first;
    private final int[] second;
    private final Solution greatest;

    RatingGroup(List<RatingRows.Row> rows, RatingWords words) {
        this.rows = rows;
        this.words = words;
        this.firsts = sorted(rows.stream().map(RatingRows.Row::first).toList());
        this.seconds = sorted(rows.stream().map(RatingRows.Row::second).toList());
        this.first = numbers(firsts, RatingRows.Row::first);
        this.second = numbers(seconds, RatingRows.Row::second);
        this.greatest = LeastCost.of(arcs()).orElseThrow();
    }

    /// Ids in their order: as numbers if all are.
    private static List<String> sorted(List<String> ids) {
        Comparator<String> order = numbers(ids) ? Comparator.comparing(Long::valueOf) : Comparator.naturalOrder();
        var sorted = new TreeSet<>(order);
        sorted.addAll(ids);
        return List.copyOf(sorted);
    }

    private static boolean numbers(Collection<String> ids) {
        return ids.stream().allMatch(id -> id.matches("0|[1-9]\\d{0,17}"));
    }

    private int[] numbers(List<String> ids, Function<RatingRows.Row, String> side) {
        var number = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> number.put(id, number.size()));
        return rows.stream().mapToInt(row -> number.get(side.apply(row))).toArray();
    }

    /// Everybody of the first side may also stay alone at no cost.
    private Arcs arcs() {
        var list = new ArcList(rows.size() + firsts.size());
        for (int p = 0; p < first.length; p++) {
            list.add(first[p], second[p], -total(rows.get(p)));
        }
        for (int k = 0; k < firsts.size(); k++) {
            list.add(k, seconds.size() + k, 0);
        }
        return Arcs.of(firsts.size(), seconds.size() + firsts.size(), list);
    }

    private static long total(RatingRows.Row row) {
        return row.own().isPresent() && row.other().isPresent()
                ? row.own().get() + row.other().get()
                : 0;
    }

    Map<String, Object> answer() {
        var market = new Market(
                firsts.size(),
                seconds.size(),
                first,
                second,
                ranks(first, second, RatingRows.Row::own),
                ranks(second, first, RatingRows.Row::other));
        int[] ofFirst = Proposals.fromOfficers(market);
        int[] ofSecond = Proposals.fromVillages(market);
        var answer = new LinkedHashMap<String, Object>();
        answer.put(words.firsts(), firsts.size());
        answer.put(words.seconds(), seconds.size());
        answer.put("pairs", rows.size());
        answer.put(words.ofFirst(), shown(second -> ofFirst[second] < 0 ? -1 : first[ofFirst[second]]));
        answer.put(words.ofSecond(), shown(second -> ofSecond[second] < 0 ? -1 : first[ofSecond[second]]));
        answer.put("stable_size", Arrays.stream(ofFirst).filter(p -> p >= 0).count());
        answer.put("blocking_pairs", market.blocking(ofFirst).length + market.blocking(ofSecond).length);
        answer.put(words.greatest(), decimal(-greatest.cost()));
        return answer;
    }

    /// Place of every pair in the list of the one who rates, from 1.
    private int[] ranks(int[] rater, int[] rated, Function<RatingRows.Row, Optional<Long>> rating) {
        int[] order = IntStream.range(0, rater.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(p -> rater[p])
                        .thenComparing(p -> rating.apply(rows.get(p)).orElse(Long.MIN_VALUE), Comparator.reverseOrder())
                        .thenComparingInt(p -> rated[p]))
                .mapToInt(p -> p)
                .toArray();
        int[] rank = new int[rater.length];
        for (int k = 0; k < order.length; k++) {
            rank[order[k]] = k + 1;
        }
        return rank;
    }

    /// Whom of the first side everybody of the second side gets.
    private Map<String, Object> shown(IntUnaryOperator firstOf) {
        boolean numbers = numbers(firsts);
        var shown = new LinkedHashMap<String, Object>();
        for (int k = 0; k < seconds.size(); k++) {
            int one = firstOf.applyAsInt(k);
            if (one >= 0) {
                shown.put(seconds.get(k), numbers ? (Object) Long.valueOf(firsts.get(one)) : firsts.get(one));
            }
        }
        return shown;
    }

    private static BigDecimal decimal(long scaled) {
        var exact = BigDecimal.valueOf(scaled, RatingRows.DIGITS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /// A plan of the greatest total, and prices of both sides, none below 0: no pair is worth more than its two prices,
    /// and together they are the total.
    Map<String, Object> proof() {
        int[] held = new int[seconds.size()];
        Arrays.fill(held, -1);
        for (int k = 0; k < firsts.size(); k++) {
            if (greatest.columnOf()[k] < held.length) {
                held[greatest.columnOf()[k]] = k;
            }
        }
        var proof = new LinkedHashMap<String, Object>();
        proof.put("plan", shown(second -> held[second]));
        proof.put(words.firsts(), prices(firsts, greatest.rowPrice()));
        proof.put(words.seconds(), prices(seconds, greatest.columnPrice()));
        return proof;
    }

    /// The solver's prices are those of costs. Somebody who stays alone may have one above 0, which is not needed.
    private static Map<String, Object> prices(List<String> ids, long[] costPrice) {
        var prices = new LinkedHashMap<String, Object>();
        for (int k = 0; k < ids.size(); k++) {
            prices.put(ids.get(k), decimal(Math.max(0, -costPrice[k])));
        }
        return prices;
    }
}
