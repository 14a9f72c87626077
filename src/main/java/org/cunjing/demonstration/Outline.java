package org.cunjing.demonstration;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// The border of the district: a lengthy blot whose bays and capes are waves of chance.
final class Outline {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int POINTS = 110;
    private static final int WAVES = 7;
    private static final double MEAN_RADIUS_M = 12_600;

    private Outline() {}

    static Polygon draw(Dice dice) {
        var phases = dice.shuffled(
                IntStream.range(0, WAVES).mapToObj(i -> dice.real(0, 6.28)).toList());
        var ring = new Coordinate[POINTS + 1];
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * StrictMath.PI * i / POINTS;
            double radius = MEAN_RADIUS_M * (1 + dice.real(-0.018, 0.018));
            for (int wave = 2; wave < WAVES; wave++) {
                radius += MEAN_RADIUS_M * 0.22 / wave * StrictMath.cos(wave * angle + phases.get(wave));
            }
            ring[i] = new Coordinate(1.25 * radius * StrictMath.cos(angle), 0.8 * radius * StrictMath.sin(angle));
        }
        ring[POINTS] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }
}
