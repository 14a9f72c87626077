package org.cunjing.exchange.outline;

import org.cunjing.shared.Position;

/// Plane coordinates of CGCS2000 back to latitude and longitude, by Krüger's series to the fourth power of the third
/// flattening: below a millimetre inside a zone. docs/methods/coordinates.md.
final class GaussKruger {

    private static final double AXIS_M = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double FALSE_EASTING_M = 500_000;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double N2 = N * N;
    private static final double N3 = N2 * N;
    private static final double N4 = N3 * N;
    private static final double RADIUS_M = AXIS_M / (1 + N) * (1 + N2 / 4 + N4 / 64);

    /// From the plane to the sphere, and from the conformal to the geographic latitude.
    private static final double[] BETA = {
        N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
        N2 / 48 + N3 / 15 - 437 * N4 / 1440,
        17 * N3 / 480 - 37 * N4 / 840,
        4397 * N4 / 161280
    };
    private static final double[] DELTA = {
        2 * N - 2 * N2 / 3 - 2 * N3 + 116 * N4 / 45,
        7 * N2 / 3 - 8 * N3 / 5 - 227 * N4 / 45,
        56 * N3 / 15 - 136 * N4 / 35,
        4279 * N4 / 630
    };

    private GaussKruger() {}

    /// @param meridianDeg central meridian of the zone
    static Position toGeographic(double eastingM, double northingM, int meridianDeg) {
        double north = northingM / RADIUS_M;
        double east = (eastingM - FALSE_EASTING_M) / RADIUS_M;
        double xi = north;
        double eta = east;
        for (int j = 0; j < BETA.length; j++) {
            double times = 2.0 * (j + 1);
            xi -= BETA[j] * Math.sin(times * north) * Math.cosh(times * east);
            eta -= BETA[j] * Math.cos(times * north) * Math.sinh(times * east);
        }
        double conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
        double latitude = conformal;
        for (int j = 0; j < DELTA.length; j++) {
            latitude += DELTA[j] * Math.sin(2.0 * (j + 1) * conformal);
        }
        double longitude = Math.atan2(Math.sinh(eta), Math.cos(xi));
        return new Position(Math.toDegrees(latitude), meridianDeg + Math.toDegrees(longitude));
    }
}
