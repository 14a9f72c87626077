package org.cunjing.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.shared.Position;

/// Clusters that are dense in space and time: ST-DBSCAN (docs/methods/hints.md).
///
/// Two points are neighbours if they lie at most `metres` and `days` apart; a point with at least `least` neighbours,
/// itself among them, is a core. Cores that are neighbours share a cluster; a neighbour of cores that is none itself
/// joins
/// the cluster whose first core comes first. Other points belong to no cluster.
///
/// A grid of cells as wide as the two radii keeps the search near: O(n · neighbours) time, O(n) memory. Areas that
/// touch
/// a pole or the 180th meridian are out of scope.
final class SpaceTimeClusters {

    /// Metres of one degree along a meridian, on the sphere of [Position].
    private static final double DEGREE_M = Math.PI / 180 * 6_371_008.8;

    /// So that rounding puts nobody two cells away.
    private static final double SLACK = 1 + 1e-9;

    private static final int NONE = -1;
    private static final int[] EMPTY = {};

    private record Cell(int north, int east, int time) {}

    private final List<Position> places;
    private final int[] days;
    private final double metres;
    private final int span;
    private final int least;
    private final double northDeg;
    private final double eastDeg;
    private final Map<Cell, int[]> grid = new HashMap<>();

    private SpaceTimeClusters(List<Position> places, int[] days, double metres, int span, int least) {
        this.places = places;
        this.days = days.clone();
        this.metres = metres;
        this.span = span;
        this.least = least;
        this.northDeg = metres / DEGREE_M * SLACK;
        this.eastDeg = eastDeg(places, metres);
        fill();
    }

    /// Finds the clusters, each as indexes in rising order; the cluster with the first core comes first.
    ///
    /// @param days whole days since any day
    /// @param metres radius in space, in (0, 100 000]
    /// @param span radius in time, days, at least 0
    /// @param least neighbours that make a core, itself among them, at least 1
    static List<List<Integer>> of(List<Position> places, int[] days, double metres, int span, int least) {
        if (places.size() != days.length) {
            throw new IllegalArgumentException(
                    "places (%d) and days (%d) must be as many.".formatted(places.size(), days.length));
        }
        if (!(metres > 0 && metres <= 100_000) || span < 0 || least < 1) {
            throw new IllegalArgumentException("metres (%s) must be in (0, 100000], span (%d) at least 0, least (%d) 1."
                    .formatted(metres, span, least));
        }
        return new SpaceTimeClusters(places, days, metres, span, least).find();
    }

    private List<List<Integer>> find() {
        var clusters = new ArrayList<List<Integer>>();
        int[] cluster = new int[days.length];
        Arrays.fill(cluster, NONE);
        for (int point = 0; point < days.length; point++) {
            if (cluster[point] == NONE) {
                var near = neighbours(point);
                if (near.size() >= least) {
                    clusters.add(grow(point, near, cluster, clusters.size()));
                }
            }
        }
        return clusters;
    }

    /// Collects all that is reached from a core.
    private List<Integer> grow(int core, List<Integer> near, int[] cluster, int number) {
        var members = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>();
        cluster[core] = number;
        members.add(core);
        take(near, cluster, number, members, open);
        while (!open.isEmpty()) {
            var next = neighbours(open.remove());
            if (next.size() >= least) {
                take(next, cluster, number, members, open);
            }
        }
        Collections.sort(members);
        return members;
    }

    private static void take(
            List<Integer> near, int[] cluster, int number, List<Integer> members, ArrayDeque<Integer> open) {
        for (int point : near) {
            if (cluster[point] == NONE) {
                cluster[point] = number;
                members.add(point);
                open.add(point);
            }
        }
    }

    private List<Integer> neighbours(int point) {
        var home = cell(point);
        var near = new ArrayList<Integer>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                for (int time = -1; time <= 1; time++) {
                    addNear(point, new Cell(home.north() + north, home.east() + east, home.time() + time), near);
                }
            }
        }
        return near;
    }

    private void addNear(int point, Cell cell, List<Integer> near) {
        var here = places.get(point);
        for (int other : grid.getOrDefault(cell, EMPTY)) {
            if (Math.abs(days[other] - days[point]) <= span && here.distanceMTo(places.get(other)) <= metres) {
                near.add(other);
            }
        }
    }

    private void fill() {
        var cells = new HashMap<Cell, List<Integer>>();
        for (int point = 0; point < days.length; point++) {
            cells.computeIfAbsent(cell(point), _ -> new ArrayList<>()).add(point);
        }
        cells.forEach((cell, points) ->
                grid.put(cell, points.stream().mapToInt(Integer::intValue).toArray()));
    }

    private Cell cell(int point) {
        var place = places.get(point);
        return new Cell(
                (int) Math.floor(place.latitudeDeg() / northDeg),
                (int) Math.floor(place.longitudeDeg() / eastDeg),
                Math.floorDiv(days[point], Math.max(1, span)));
    }

    /// Two points at a distance d differ in longitude by at most 2·asin(sin(d/2R) / cos φ), φ being the latitude that
    /// is
    /// farther from the equator.
    private static double eastDeg(List<Position> places, double metres) {
        double farthest = places.stream()
                .mapToDouble(place -> Math.abs(place.latitudeDeg()))
                .max()
                .orElse(0);
        double half = Math.sin(Math.toRadians(metres / DEGREE_M) / 2) / Math.cos(Math.toRadians(farthest));
        return Math.toDegrees(2 * Math.asin(Math.min(1, half))) * SLACK;
    }
}
