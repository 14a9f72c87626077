package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Each law is tried on 200 markets and checked against all plans there are.
class SelectionPropertiesTest {

    private static final String NOWHERE = "";

    @RepeatedTest(200)
    void isStableAndTheBestStablePlanForEveryOfficer(RepetitionInfo info) {
        long seed = seed(info);
        var problem = RandomProblems.draw(new Random(seed), 5, 3);
        var chosen = stationOf(problem);
        var stable = new ArrayList<Map<String, String>>();
        plans(problem, List.copyOf(problem.preferences().keySet()), new TreeMap<>(), stable);

        assertThat(stable).as("-Dseed=%d", seed).contains(chosen);
        for (var other : stable) {
            chosen.forEach((officer, station) -> assertThat(place(problem, officer, station))
                    .as("-Dseed=%d officer %s", seed, officer)
                    .isLessThanOrEqualTo(place(problem, officer, Rules.get(other, officer))));
        }
        assertThat(Selection.run(problem).blockingPairs()).as("-Dseed=%d", seed).isEmpty();
    }

    @RepeatedTest(200)
    void doesNotRewardAnUntrueWishList(RepetitionInfo info) {
        long seed = seed(info);
        var problem = RandomProblems.draw(new Random(seed), 5, 3);
        var honest = stationOf(problem);
        for (var officer : problem.preferences().keySet()) {
            for (var lie : orders(List.copyOf(problem.quotas().keySet()))) {
                var lied = stationOf(RandomProblems.withWishes(problem, officer, lie));
                assertThat(place(problem, officer, Rules.get(honest, officer)))
                        .as("-Dseed=%d officer %s says %s", seed, officer, lie)
                        .isLessThanOrEqualTo(place(problem, officer, Rules.get(lied, officer)));
            }
        }
    }

    @RepeatedTest(200)
    void doesNotDependOnWhoAsksFirst(RepetitionInfo info) {
        long seed = seed(info);
        var problem = RandomProblems.draw(new Random(seed), 9, 4);
        var expected = new TreeMap<String, String>();
        stationOf(problem).forEach((officer, station) -> expected.put(reversed(officer), station));

        assertThat(stationOf(renamed(problem))).as("-Dseed=%d", seed).isEqualTo(expected);
    }

    /// Officers asked in the opposite order, because ids sort the other way round.
    private static MatchingProblem renamed(MatchingProblem p) {
        var preferences = new TreeMap<String, List<String>>();
        p.preferences().forEach((officer, wishes) -> preferences.put(reversed(officer), wishes));
        var priorities = new TreeMap<String, List<String>>();
        p.priorities()
                .forEach((station, officers) -> priorities.put(
                        station,
                        officers.stream().map(SelectionPropertiesTest::reversed).toList()));
        var recusals = p.recusals().stream()
                .map(r -> new Recusal(reversed(r.officer()), r.station()))
                .toList();
        var fit = new TreeMap<String, Map<String, Long>>();
        p.fit().forEach((officer, points) -> fit.put(reversed(officer), points));
        return new MatchingProblem(preferences, priorities, p.quotas(), recusals, p.posts(), fit);
    }

    private static String reversed(String officer) {
        return "O" + (10 - Integer.parseInt(officer.substring(1)));
    }

    private static long seed(RepetitionInfo info) {
        return Long.getLong("seed", RandomProblems.SEED + info.getCurrentRepetition());
    }

    private static Map<String, String> stationOf(MatchingProblem problem) {
        var of = new TreeMap<String, String>();
        problem.preferences().keySet().forEach(officer -> of.put(officer, NOWHERE));
        Selection.run(problem).stations().forEach((station, held) -> held.forEach(officer -> of.put(officer, station)));
        return of;
    }

    /// Place of the station among the officer's wishes; nowhere comes after all of them, an unwished one after that.
    private static int place(MatchingProblem problem, String officer, String station) {
        var open = problem.openTo(officer);
        int place = open.indexOf(station);
        return place >= 0 ? place : station.equals(NOWHERE) ? open.size() : open.size() + 1;
    }

    private static void plans(
            MatchingProblem p, List<String> left, Map<String, String> plan, Collection<Map<String, String>> stable) {
        if (left.isEmpty()) {
            if (stable(p, plan)) {
                stable.add(new TreeMap<>(plan));
            }
            return;
        }
        var officer = left.getFirst();
        var options = new ArrayList<>(p.openTo(officer));
        options.removeIf(station -> !Rules.get(p.priorities(), station).contains(officer));
        options.add(NOWHERE);
        for (var station : options) {
            plan.put(officer, station);
            plans(p, left.subList(1, left.size()), plan, stable);
        }
        plan.remove(officer);
    }

    /// By definition, without the code under test.
    private static boolean stable(MatchingProblem p, Map<String, String> plan) {
        for (var station : p.quotas().keySet()) {
            var list = Rules.get(p.priorities(), station);
            var held = list.stream()
                    .filter(o -> station.equals(Rules.get(plan, o)))
                    .toList();
            if (held.size() > Rules.get(p.quotas(), station)) {
                return false;
            }
            for (var officer : list) {
                boolean wants = p.openTo(officer).contains(station)
                        && place(p, officer, station) < place(p, officer, Rules.get(plan, officer));
                boolean room = held.size() < Rules.get(p.quotas(), station)
                        || held.stream().anyMatch(o -> list.indexOf(officer) < list.indexOf(o));
                if (wants && room) {
                    return false;
                }
            }
        }
        return true;
    }

    /// All orders of all subsets.
    private static List<List<String>> orders(List<String> all) {
        var orders = new ArrayList<List<String>>();
        orders.add(List.of());
        for (var first : all) {
            for (var rest : orders(all.stream().filter(s -> !s.equals(first)).toList())) {
                var order = new ArrayList<String>();
                order.add(first);
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
