package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Small markets drawn from a seed, with short lists, recusals and empty quotas among them.
final class RandomProblems {

    /// Rotates from run to run; repeat one with `-Dseed=…`.
    static final long SEED = Long.getLong("seed", System.nanoTime());

    private RandomProblems() {}

    static MatchingProblem draw(Random random, int maxOfficers, int stations) {
        var officers = ids("O", 1 + random.nextInt(maxOfficers));
        var preferences = new TreeMap<String, List<String>>();
        var priorities = new TreeMap<String, List<String>>();
        var quotas = new TreeMap<String, Integer>();
        var posts = new TreeMap<String, List<String>>();
        var recusals = new ArrayList<Recusal>();
        var fit = new TreeMap<String, Map<String, Long>>();
        for (var station : ids("S", stations)) {
            priorities.put(station, some(random, officers));
            posts.put(station, ids(station + "V", 1 + random.nextInt(3)));
            quotas.put(station, random.nextInt(posts.get(station).size() + 1));
        }
        for (var officer : officers) {
            preferences.put(officer, some(random, List.copyOf(quotas.keySet())));
            var points = new TreeMap<String, Long>();
            posts.values().forEach(vs -> vs.forEach(v -> points.put(v, (long) random.nextInt(5))));
            fit.put(officer, points);
            quotas.keySet().stream()
                    .filter(_ -> random.nextInt(8) == 0)
                    .forEach(station -> recusals.add(new Recusal(officer, station)));
        }
        return new MatchingProblem(preferences, priorities, quotas, recusals, posts, fit);
    }

    static MatchingProblem withWishes(MatchingProblem p, String officer, List<String> wishes) {
        var preferences = new TreeMap<>(p.preferences());
        preferences.put(officer, wishes);
        return new MatchingProblem(preferences, p.priorities(), p.quotas(), p.recusals(), p.posts(), p.fit());
    }

    static List<String> ids(String prefix, int count) {
        var ids = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }

    private static List<String> some(Random random, List<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int left = random.nextInt(3) == 0 ? random.nextInt(all.size() + 1) : all.size();
        return List.copyOf(shuffled.subList(0, left));
    }
}
