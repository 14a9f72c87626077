package org.cunjing.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cunjing.shared.Position;

/// The definition of clusters, word for word, by looking at every pair: what [SpaceTimeClusters] must equal.
final class SlowClusters {

    private SlowClusters() {}

    static List<List<Integer>> of(List<Position> places, int[] days, double metres, int span, int least) {
        int points = days.length;
        long[] pairs = pairs(places, days, metres, span);
        int[] near = new int[points];
        for (long pair : pairs) {
            near[one(pair)]++;
            near[other(pair)]++;
        }
        int[] root = IntStream.range(0, points).toArray();
        for (long pair : pairs) {
            if (near[one(pair)] + 1 >= least && near[other(pair)] + 1 >= least) {
                unite(root, one(pair), other(pair));
            }
        }
        int[] joined = new int[points];
        Arrays.fill(joined, points);
        for (long pair : pairs) {
            join(near, root, joined, least, one(pair), other(pair));
            join(near, root, joined, least, other(pair), one(pair));
        }
        var clusters = new TreeMap<Integer, List<Integer>>();
        for (int point = 0; point < points; point++) {
            int cluster = near[point] + 1 >= least ? find(root, point) : joined[point];
            if (cluster < points) {
                clusters.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(point);
            }
        }
        return List.copyOf(clusters.values());
    }

    /// A point that is no core joins the cluster whose first core comes first.
    private static void join(int[] near, int[] root, int[] joined, int least, int core, int point) {
        if (near[core] + 1 >= least && near[point] + 1 < least) {
            joined[point] = Math.min(joined[point], find(root, core));
        }
    }

    /// All pairs of neighbours, both numbers in one.
    private static long[] pairs(List<Position> places, int[] days, double metres, int span) {
        var pairs = LongStream.builder();
        for (int one = 0; one < days.length; one++) {
            for (int other = one + 1; other < days.length; other++) {
                if (Math.abs(days[one] - days[other]) <= span
                        && places.get(one).distanceMTo(places.get(other)) <= metres) {
                    pairs.add((long) one << 32 | other);
                }
            }
        }
        return pairs.build().toArray();
    }

    private static int one(long pair) {
        return (int) (pair >>> 32);
    }

    private static int other(long pair) {
        return (int) pair;
    }

    /// The first core of each cluster is its root.
    private static void unite(int[] root, int one, int other) {
        int first = find(root, one);
        int second = find(root, other);
        root[Math.max(first, second)] = Math.min(first, second);
    }

    private static int find(int[] root, int point) {
        int at = point;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
