package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts a whole number into whole shares by weight, with nothing lost: the largest remainders are rounded up.
final class Shares {

    private Shares() {}

    static List<Integer> of(int total, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        var exact = weights.stream().map(weight -> total * weight / sum).toList();
        var shares = new ArrayList<>(
                exact.stream().map(value -> (int) Math.floor(value)).toList());
        int missing = total - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> shares.get(i) - exact.get(i))
                        .thenComparing(i -> i))
                .limit(missing)
                .toList()
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return List.copyOf(shares);
    }

    /// Shares of `count` receivers whose weights differ by chance, at most one to three.
    static List<Integer> uneven(int total, int count, Dice dice) {
        return of(
                total,
                IntStream.range(0, count).mapToObj(i -> dice.real(0.5, 1.5)).toList());
    }
}
