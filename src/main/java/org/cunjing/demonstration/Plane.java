package org.cunjing.demonstration;

import java.util.List;
import org.cunjing.demonstration.Ground.Spot;
import org.locationtech.jts.geom.Coordinate;

/// Metres east and north of the middle of the district, on a cylinder that keeps areas: a figure has the same area on
/// the plane as on the sphere (Lambert's cylindrical equal-area projection, standard parallel at the middle).
final class Plane {

    static final double EARTH_RADIUS_M = 6_371_008.8;
    static final double LONGITUDE_DEG = 104.16;
    static final double LATITUDE_DEG = 30.82;

    private static final double LATITUDE = StrictMath.toRadians(LATITUDE_DEG);
    private static final double COS = StrictMath.cos(LATITUDE);
    private static final double SIN = StrictMath.sin(LATITUDE);

    private Plane() {}

    static Spot toSpot(Coordinate metres) {
        double longitude = LONGITUDE_DEG + StrictMath.toDegrees(metres.x / (EARTH_RADIUS_M * COS));
        double latitude = StrictMath.toDegrees(StrictMath.asin(SIN + metres.y * COS / EARTH_RADIUS_M));
        return rounded(longitude, latitude);
    }

    static Spot rounded(double longitudeDeg, double latitudeDeg) {
        return new Spot(round(longitudeDeg), round(latitudeDeg));
    }

    static Coordinate toMetres(Spot spot) {
        double east = StrictMath.toRadians(spot.longitudeDeg() - LONGITUDE_DEG) * EARTH_RADIUS_M * COS;
        double north = (StrictMath.sin(StrictMath.toRadians(spot.latitudeDeg())) - SIN) * EARTH_RADIUS_M / COS;
        return new Coordinate(east, north);
    }

    /// Area on the sphere in km², positive if the ring runs anticlockwise.
    static double areaKm2(List<Spot> ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            var here = toMetres(ring.get(i));
            var next = toMetres(ring.get(i + 1));
            twice += here.x * next.y - next.x * here.y;
        }
        return twice / 2e6;
    }

    private static double round(double degrees) {
        return StrictMath.rint(degrees * 1e6) / 1e6;
    }
}
