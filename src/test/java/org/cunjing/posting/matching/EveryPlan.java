package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every plan there is of a small market, officers by village: the judge that knows no shortcut.
final class EveryPlan {

    private final MatchingProblem problem;
    private final List<Map<String, String>> plans = new ArrayList<>();

    private EveryPlan(MatchingProblem problem) {
        this.problem = problem;
    }

    static List<Map<String, String>> of(MatchingProblem problem) {
        var every = new EveryPlan(problem);
        every.place(new ArrayList<>(problem.preferences().keySet()), new TreeMap<>());
        return every.plans;
    }

    private void place(List<String> left, Map<String, String> posts) {
        if (left.isEmpty()) {
            plans.add(Map.copyOf(posts));
            return;
        }
        var officer = left.removeLast();
        place(left, posts);
        for (var station : problem.openTo(officer)) {
            long held = posts.keySet().stream()
                    .filter(village -> stationOf(problem, village).equals(station))
                    .count();
            if (Rules.get(problem.priorities(), station).contains(officer) && held < problem.quota(station)) {
                for (var village : Rules.get(problem.posts(), station)) {
                    if (posts.putIfAbsent(village, officer) == null) {
                        place(left, posts);
                        posts.remove(village);
                    }
                }
            }
        }
        left.add(officer);
    }

    static String stationOf(MatchingProblem problem, String village) {
        return problem.posts().entrySet().stream()
                .filter(station -> station.getValue().contains(village))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// Numbers of the wishes met, added up.
    static long wishes(MatchingProblem problem, Map<String, String> posts) {
        return posts.entrySet().stream()
                .mapToLong(post -> problem.wishes(post.getValue()).indexOf(stationOf(problem, post.getKey())) + 1)
                .sum();
    }

    static long fit(MatchingProblem problem, Map<String, String> posts) {
        return posts.entrySet().stream()
                .mapToLong(post -> problem.fit(post.getValue(), post.getKey()))
                .sum();
    }

    /// Officers who are elsewhere in the one plan than in the other.
    static long moved(MatchingProblem problem, Map<String, String> before, Map<String, String> after) {
        return Move.between(problem, before, after).size();
    }
}
