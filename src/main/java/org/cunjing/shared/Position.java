package org.cunjing.shared;

import java.util.Collection;

/// Place on the ground in WGS 84.
///
/// @param latitudeDeg degrees north, in [-90, 90]
/// @param longitudeDeg degrees east, in [-180, 180]
public record Position(double latitudeDeg, double longitudeDeg) {

    /// Mean radius of the Earth, metres (IUGG).
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public Position {
        requireWithin("latitudeDeg", latitudeDeg, 90);
        requireWithin("longitudeDeg", longitudeDeg, 180);
    }

    /// Great-circle distance in metres by the haversine formula; off by at most 0.6 %, because the Earth is no sphere.
    public double distanceMTo(Position other) {
        double here = Math.toRadians(latitudeDeg);
        double there = Math.toRadians(other.latitudeDeg);
        double northing = Math.sin((there - here) / 2);
        double easting = Math.sin(Math.toRadians(other.longitudeDeg - longitudeDeg) / 2);
        double haversine = northing * northing + Math.cos(here) * Math.cos(there) * easting * easting;
        return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /// Mean of some places near to one another.
    ///
    /// @throws IllegalArgumentException if there are none
    public static Position middleOf(Collection<Position> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A middle needs at least one place.");
        }
        return new Position(
                places.stream().mapToDouble(Position::latitudeDeg).average().orElseThrow(),
                places.stream().mapToDouble(Position::longitudeDeg).average().orElseThrow());
    }

    private static void requireWithin(String name, double value, double limit) {
        if (!(Math.abs(value) <= limit)) { // this form refuses NaN too
            throw new IllegalArgumentException("%s (%s) must be in [-%s, %s].".formatted(name, value, limit, limit));
        }
    }
}
