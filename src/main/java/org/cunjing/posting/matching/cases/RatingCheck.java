package org.cunjing.posting.matching.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Checks the answer to a table of ratings: lists made anew from the ratings, who blocks, what each side could get, and
/// the prices that say no total is greater.
final class RatingCheck {

    private final RatingRows problem;
    private final Fields result;
    private final Verification.Verdict verdict;

    RatingCheck(RatingRows problem, Fields result, Verification.Verdict verdict) {
        this.problem = problem;
        this.result = result;
        this.verdict = verdict;
    }

    void run() {
        var groups = result.get("answer").get(problem.words().groups());
        verdict.require(
                groups.map().keySet().equals(problem.groups().keySet()), "the groups are not those of the problem");
        problem.groups().forEach((name, rows) -> {
            stable(name, rows, groups.get(name));
            greatest(name, rows, groups.get(name));
        });
    }

    private void stable(String group, List<RatingRows.Row> rows, Fields answer) {
        var ofFirst = lists(rows, RatingRows.Row::first, RatingRows.Row::second, RatingRows.Row::own);
        var ofSecond = lists(rows, RatingRows.Row::second, RatingRows.Row::first, RatingRows.Row::other);
        var self = new HashMap<String, String>();
        var one = new HashMap<String, Integer>();
        ofSecond.keySet().forEach(id -> {
            self.put(id, id);
            one.put(id, 1);
        });
        var rounds = new StationRounds(ofFirst, ofSecond, self, one, one);
        var words = problem.words();
        equal(group, answer.get(words.firsts()), ofFirst.size());
        equal(group, answer.get(words.seconds()), ofSecond.size());
        equal(group, answer.get("pairs"), rows.size());
        equal(group, answer.get("blocking_pairs"), 0);
        equal(
                group,
                answer.get("stable_size"),
                answer.get(words.ofFirst()).map().size());
        optimal(group, rounds, answer.get(words.ofFirst()), rounds.bestForOfficers());
        optimal(group, rounds, answer.get(words.ofSecond()), rounds.bestForStations());
    }

    private void equal(String group, Fields said, long found) {
        verdict.require(
                said.number() == found, "%s: %s is %d, not %d".formatted(group, said.path(), found, said.number()));
    }

    private static Map<String, List<String>> lists(
            List<RatingRows.Row> rows,
            Function<RatingRows.Row, String> rater,
            Function<RatingRows.Row, String> rated,
            Function<RatingRows.Row, Optional<Long>> rating) {
        var byRater = new TreeMap<String, List<RatingRows.Row>>();
        rows.forEach(row -> byRater.computeIfAbsent(rater.apply(row), id -> new java.util.ArrayList<>())
                .add(row));
        var ids = byId(rows.stream().map(rated).toList());
        var lists = new LinkedHashMap<String, List<String>>();
        byRater.forEach((id, own) -> lists.put(
                id,
                own.stream()
                        .sorted((a, b) -> {
                            var ra = rating.apply(a);
                            var rb = rating.apply(b);
                            if (ra.isPresent() && rb.isPresent() && !ra.equals(rb)) {
                                return Long.compare(rb.get(), ra.get());
                            }
                            return ra.isPresent() == rb.isPresent()
                                    ? ids.compare(rated.apply(a), rated.apply(b))
                                    : ra.isPresent() ? -1 : 1;
                        })
                        .map(rated)
                        .toList()));
        return lists;
    }

    private static Comparator<String> byId(List<String> ids) {
        boolean numbers = ids.stream()
                .allMatch(id -> id.chars().allMatch(c -> c >= '0' && c <= '9')
                        && (id.length() == 1 || id.charAt(0) != '0')
                        && id.length() <= 18);
        return numbers ? Comparator.comparing(BigInteger::new) : Comparator.naturalOrder();
    }

    private void optimal(String group, StationRounds rounds, Fields plan, Map<String, String> best) {
        var found = new HashMap<String, String>();
        plan.map().forEach((second, first) -> found.put(first.required().asString(), second));
        verdict.require(found.size() == plan.map().size(), "%s stands somewhere twice".formatted(plan.path()));
        rounds.blocking(found).forEach(pair -> verdict.faults().add("%s: %s block".formatted(plan.path(), pair)));
        verdict.require(found.equals(best), "%s: another stable plan is better".formatted(plan.path()));
        if (found.equals(best)) {
            verdict.proven().add("%s: %s is stable, and best for its side".formatted(group, plan.path()));
        }
    }

    private void greatest(String group, List<RatingRows.Row> rows, Fields answer) {
        var words = problem.words();
        var proof = result.get("certificate").get(group);
        var firsts = prices(proof.get(words.firsts()));
        var seconds = prices(proof.get(words.seconds()));
        var plan = proof.get("plan").map();
        var total = BigDecimal.ZERO;
        for (var row : rows) {
            var worth = row.own().isPresent() && row.other().isPresent()
                    ? BigDecimal.valueOf(row.own().get() + row.other().get(), RatingRows.DIGITS)
                    : BigDecimal.ZERO;
            var priced = price(firsts, row.first()).add(price(seconds, row.second()));
            verdict.require(worth.compareTo(priced) <= 0, "%s: %s is worth more than its prices".formatted(group, row));
            var held = plan.get(row.second());
            total = held != null && held.required().asString().equals(row.first()) ? total.add(worth) : total;
        }
        var bound = sum(firsts).add(sum(seconds));
        var said = answer.get(words.greatest()).required().decimalValue();
        boolean met = plan.entrySet().stream()
                .allMatch(pair -> rows.stream()
                        .anyMatch(row -> row.second().equals(pair.getKey())
                                && row.first().equals(pair.getValue().required().asString())));
        boolean once = new HashSet<>(plan.values().stream()
                                .map(first -> first.required().asString())
                                .toList())
                        .size()
                == plan.size();
        boolean holds = met && once && total.compareTo(said) == 0 && bound.compareTo(said) == 0;
        verdict.require(holds, "%s: the plan adds up to %s, the prices to %s".formatted(group, total, bound));
        if (holds) {
            verdict.proven().add("%s: no total is greater than %s".formatted(group, said));
        }
    }

    private static BigDecimal price(Map<String, BigDecimal> prices, String id) {
        return prices.getOrDefault(id, BigDecimal.ZERO);
    }

    private Map<String, BigDecimal> prices(Fields table) {
        var prices = new HashMap<String, BigDecimal>();
        table.map().forEach((id, price) -> {
            var value = price.required().decimalValue();
            verdict.require(value.signum() >= 0, "%s must not be below 0".formatted(price.path()));
            prices.put(id, value);
        });
        return prices;
    }

    private static BigDecimal sum(Map<String, BigDecimal> prices) {
        return prices.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
