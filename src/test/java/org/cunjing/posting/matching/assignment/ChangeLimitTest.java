package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeLimitTest {

    private final Random random = Chance.fresh(ChangeLimitTest.class);

    @Test
    void isExactForEveryNumberOfChanges() {
        for (int round = 0; round < 600; round++) {
            int rows = 1 + random.nextInt(6);
            int columns = rows + random.nextInt(3);
            var arcs = Chance.arcs(random, rows, columns, 0.4 + 0.6 * random.nextDouble(), -9, 30);
            int[] present = shuffled(columns, rows);
            var plans = BruteForce.plans(arcs);
            for (int least = 0; least <= rows; least++) {
                for (int most = least; most <= rows; most++) {
                    int from = least;
                    int to = most;
                    var best = plans.stream()
                            .filter(plan -> changes(plan, present) >= from && changes(plan, present) <= to)
                            .mapToLong(plan -> BruteForce.cost(arcs, plan))
                            .min();

                    var found = ChangeLimit.of(arcs, present, least, most);

                    assertThat(found.isPresent()).isEqualTo(best.isPresent());
                    found.ifPresent(plan -> {
                        assertThat(plan.cost()).isEqualTo(best.getAsLong());
                        assertThat(BruteForce.cost(arcs, plan.columnOf())).isEqualTo(plan.cost());
                        assertThat(changes(plan.columnOf(), present))
                                .isEqualTo(plan.changes())
                                .isBetween(from, to);
                        assertThat(ChangeLimit.relaxation(arcs, present, from, to)
                                        .orElseThrow()
                                        .value())
                                .isLessThanOrEqualTo(plan.cost() + 1e-9);
                    });
                }
            }
        }
    }

    @Test
    void agreesWithCpSatOnLargerGroupsWithNewcomers() {
        Loader.loadNativeLibraries();
        for (int round = 0; round < 12; round++) {
            var kind = List.of("structured", "uniform", "near").get(round % 3);
            var problem = RotationProblems.of(kind, 40, 8, random.nextInt(6), random);
            int least = round % 2 == 0 ? 0 : random.nextInt(41);
            int most = least + random.nextInt(41 - least);

            var found = ChangeLimit.of(problem.arcs(), problem.present(), least, most);

            var judged = problem.judged(least, most);
            assertThat(found.isPresent()).isEqualTo(judged.isPresent());
            found.ifPresent(plan -> {
                assertThat(plan.proven()).isTrue();
                assertThat(plan.cost()).isEqualTo(judged.getAsLong());
            });
        }
    }

    /// Costs as large as they may be leave no room for a fine price; the search is exact all the same.
    @Test
    void isExactForTheLargestCosts() {
        for (int round = 0; round < 100; round++) {
            int rows = 2 + random.nextInt(4);
            long largest = Arcs.largestCost(rows, rows);
            var arcs = Chance.arcs(random, rows, rows, 0.8, -largest, largest);
            int[] present = shuffled(rows, rows);
            int most = random.nextInt(rows + 1);
            var best = BruteForce.plans(arcs).stream()
                    .filter(plan -> changes(plan, present) <= most)
                    .mapToLong(plan -> BruteForce.cost(arcs, plan))
                    .min();

            var found = ChangeLimit.of(arcs, present, 0, most);

            assertThat(found.isPresent()).isEqualTo(best.isPresent());
            found.ifPresent(plan -> assertThat(plan.cost()).isEqualTo(best.getAsLong()));
        }
    }

    /// Worked by hand: the linear relaxation takes two thirds of the ring.
    @Test
    void theRelaxationTakesTwoThirdsOfARingOfThree() {
        var list = new ArcList(0);
        long[][] cost = {{20, -1, 17}, {16, 20, -1}, {-1, 17, 20}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (cost[i][j] >= 0) {
                    list.add(i, j, cost[i][j]);
                }
            }
        }
        var arcs = Arcs.of(3, 3, list);
        int[] present = {0, 1, 2};

        assertThat(ChangeLimit.of(arcs, present, 0, 2).orElseThrow().cost()).isEqualTo(60);
        assertThat(ChangeLimit.relaxation(arcs, present, 0, 2).orElseThrow().value())
                .isCloseTo(60 - 20 / 3.0, offset(1e-9));
        assertThat(ChangeLimit.of(arcs, present, 1, 2)).isEmpty();
    }

    private int[] shuffled(int columns, int rows) {
        var all = new ArrayList<Integer>();
        for (int j = 0; j < columns; j++) {
            all.add(j);
        }
        Collections.shuffle(all, random);
        int[] present = all.stream().limit(rows).mapToInt(j -> j).toArray();
        if (random.nextInt(4) == 0) {
            present[random.nextInt(rows)] = -1;
        }
        return present;
    }

    private static int changes(int[] plan, int[] present) {
        int changes = 0;
        for (int i = 0; i < plan.length; i++) {
            changes += plan[i] != present[i] ? 1 : 0;
        }
        return changes;
    }

    @Test
    void seatsChooseWithinTheLimitsOfGroups() {
        for (int round = 0; round < 1_500; round++) {
            int rows = 1 + random.nextInt(4);
            int columns = rows + random.nextInt(4);
            var arcs = Chance.arcs(random, rows, columns, 0.5 + 0.5 * random.nextDouble(), -3, 9);
            int[] group = random.ints(columns, 0, 3).toArray();
            var limits = List.of(limit(), limit(), limit());
            var allowed = BruteForce.plans(arcs).stream()
                    .filter(plan -> fits(plan, group, limits))
                    .toList();
            var best = allowed.stream()
                    .mapToLong(plan -> BruteForce.cost(arcs, plan))
                    .min();
            var seats = new Seats(arcs, group, limits);

            var found = seats.solve();

            assertThat(found.isPresent()).isEqualTo(best.isPresent());
            if (found.isPresent()) {
                assertThat(found.get().cost()).isEqualTo(best.getAsLong());
                var graph = TightGraph.of(seats.problem(), found.get());
                for (int j = 0; j < columns; j++) {
                    int person = j;
                    var cheapest = allowed.stream()
                            .filter(plan -> BruteForce.cost(arcs, plan) == best.getAsLong())
                            .toList();
                    assertThat(seats.mayServe(graph, j))
                            .isEqualTo(cheapest.stream()
                                    .anyMatch(plan -> Arrays.stream(plan).anyMatch(c -> c == person)));
                    assertThat(seats.maySit(graph, j))
                            .isEqualTo(cheapest.stream()
                                    .anyMatch(plan -> Arrays.stream(plan).noneMatch(c -> c == person)));
                }
            }
        }
    }

    private Seats.Limit limit() {
        int least = random.nextInt(3);
        return new Seats.Limit(least, least + random.nextInt(3));
    }

    private static boolean fits(int[] plan, int[] group, List<Seats.Limit> limits) {
        int[] count = new int[limits.size()];
        Arrays.stream(plan).forEach(j -> count[group[j]]++);
        for (int g = 0; g < count.length; g++) {
            if (count[g] < limits.get(g).least() || count[g] > limits.get(g).most()) {
                return false;
            }
        }
        return true;
    }
}
