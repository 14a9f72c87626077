package org.cunjing.exchange.outline;

import static java.lang.Math.PI;

import org.cunjing.shared.Position;

/// The shifted coordinates that public maps in China use, and the way back: docs/methods/coordinates.md.
///
/// The shift is a smooth function of the place, some hundred metres; the way back repeats it until it fits.
final class Gcj02 {

    /// Krasovsky 1940, metres, and its squared eccentricity.
    private static final double AXIS_M = 6_378_245.0;
    private static final double ECCENTRICITY_2 = 0.006693421622965943;
    private static final double ENOUGH_DEG = 1e-10;
    private static final int MOST_ROUNDS = 20;

    private Gcj02() {}

    static Position ofWgs84(Position real) {
        double x = real.longitudeDeg() - 105;
        double y = real.latitudeDeg() - 35;
        double phi = Math.toRadians(real.latitudeDeg());
        double w = 1 - ECCENTRICITY_2 * Math.sin(phi) * Math.sin(phi);
        double common = 2.0 / 3 * (20 * Math.sin(6 * PI * x) + 20 * Math.sin(2 * PI * x));
        double northM = -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + common
                + 2.0 / 3 * (20 * Math.sin(PI * y) + 40 * Math.sin(PI * y / 3))
                + 2.0 / 3 * (160 * Math.sin(PI * y / 12) + 320 * Math.sin(PI * y / 30));
        double eastM = 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + common
                + 2.0 / 3 * (20 * Math.sin(PI * x) + 40 * Math.sin(PI * x / 3))
                + 2.0 / 3 * (150 * Math.sin(PI * x / 12) + 300 * Math.sin(PI * x / 30));
        double northDeg = Math.toDegrees(northM / (AXIS_M * (1 - ECCENTRICITY_2) / (w * Math.sqrt(w))));
        double eastDeg = Math.toDegrees(eastM / (AXIS_M / Math.sqrt(w) * Math.cos(phi)));
        return new Position(real.latitudeDeg() + northDeg, real.longitudeDeg() + eastDeg);
    }

    static Position toWgs84(Position shifted) {
        var real = shifted;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var again = ofWgs84(real);
            double north = shifted.latitudeDeg() - again.latitudeDeg();
            double east = shifted.longitudeDeg() - again.longitudeDeg();
            real = new Position(real.latitudeDeg() + north, real.longitudeDeg() + east);
            if (Math.abs(north) + Math.abs(east) < ENOUGH_DEG) {
                break;
            }
        }
        return real;
    }
}
