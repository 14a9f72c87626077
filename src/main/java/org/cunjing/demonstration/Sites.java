package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// Middles of the villages, crowded around two towns, evened out by Lloyd's method on a cloud of points.
final class Sites {

    private static final int CLOUD = 14_000;
    private static final int ROUNDS = 14;

    private Sites() {}

    static List<Coordinate> spread(int count, Polygon outline, Dice dice) {
        var cloud = cloud(outline, dice);
        List<Coordinate> sites = new ArrayList<>(cloud.subList(0, count));
        for (int round = 0; round < ROUNDS; round++) {
            sites = relaxed(sites, cloud);
        }
        return sites;
    }

    private static List<Coordinate> cloud(Polygon outline, Dice dice) {
        var inside = new IndexedPointInAreaLocator(outline);
        var box = outline.getEnvelopeInternal();
        var cloud = new ArrayList<Coordinate>();
        while (cloud.size() < CLOUD) {
            var point =
                    new Coordinate(dice.real(box.getMinX(), box.getMaxX()), dice.real(box.getMinY(), box.getMaxY()));
            if (dice.chance(crowd(point)) && inside.locate(point) == Location.INTERIOR) {
                cloud.add(point);
            }
        }
        return cloud;
    }

    /// Lloyd's method yields sites as dense as the square root of the cloud, hence the square here.
    private static double crowd(Coordinate point) {
        double density = 0.2 + 0.8 * near(point, 2_000, -5_000, 6_000) + 0.4 * near(point, -8_000, 3_500, 3_500);
        return Math.min(1, density * density);
    }

    private static double near(Coordinate point, double x, double y, double spreadM) {
        double dx = (point.x - x) / spreadM;
        double dy = (point.y - y) / spreadM;
        return StrictMath.exp(-(dx * dx + dy * dy) / 2);
    }

    private static List<Coordinate> relaxed(List<Coordinate> sites, List<Coordinate> cloud) {
        var sums = new double[sites.size()][3];
        for (var point : cloud) {
            var sum = sums[nearest(point, sites)];
            sum[0] += point.x;
            sum[1] += point.y;
            sum[2]++;
        }
        var moved = new ArrayList<Coordinate>();
        for (int i = 0; i < sums.length; i++) {
            var sum = sums[i];
            moved.add(sum[2] == 0 ? sites.get(i) : new Coordinate(sum[0] / sum[2], sum[1] / sum[2]));
        }
        return moved;
    }

    private static int nearest(Coordinate point, List<Coordinate> sites) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sites.size(); i++) {
            double dx = sites.get(i).x - point.x;
            double dy = sites.get(i).y - point.y;
            double distance = dx * dx + dy * dy;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
