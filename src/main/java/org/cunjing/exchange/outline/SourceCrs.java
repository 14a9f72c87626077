package org.cunjing.exchange.outline;

import java.util.Optional;
import org.cunjing.shared.Position;

/// How the numbers of a file name a place.
///
/// @param meridianDeg central meridian of plane coordinates; of no meaning with the others
record SourceCrs(Kind kind, int meridianDeg) {

    enum Kind {
        WGS84,
        /// Differs from WGS 84 by centimetres, and is kept as it is.
        CGCS2000,
        /// Gauss–Krüger zones of three degrees, with or without the number of the zone before the easting.
        CGCS2000_GK3,
        GCJ02
    }

    private static final int FIRST_MERIDIAN_DEG = 75;
    private static final int LAST_MERIDIAN_DEG = 135;
    private static final int ZONE_DEG = 3;
    /// Nearer to a pole nothing is shifted, and the formula has no value.
    private static final double SHIFTED_DEG = 60;
    private static final double ZONE_M = 1_000_000;
    private static final double NORTHERNMOST_M = 7_000_000;

    SourceCrs {
        if (kind == Kind.CGCS2000_GK3 && !hasMeridian(meridianDeg)) {
            throw new IllegalArgumentException("meridianDeg (%d) must be 75, 78, … or 135.".formatted(meridianDeg));
        }
    }

    static boolean hasMeridian(int deg) {
        return deg % ZONE_DEG == 0 && deg >= FIRST_MERIDIAN_DEG && deg <= LAST_MERIDIAN_DEG;
    }

    /// The place in WGS 84; empty if the numbers cannot be such coordinates.
    Optional<Position> place(double x, double y) {
        return switch (kind) {
            case WGS84, CGCS2000 -> degrees(x, y);
            case GCJ02 -> degrees(x, y).map(place -> Math.abs(y) < SHIFTED_DEG ? Gcj02.toWgs84(place) : place);
            case CGCS2000_GK3 -> plane(x, y);
        };
    }

    private static Optional<Position> degrees(double x, double y) {
        return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? Optional.of(new Position(y, x)) : Optional.empty();
    }

    private Optional<Position> plane(double x, double y) {
        double zone = Math.floor(x / ZONE_M);
        boolean fits = zone == 0 || zone == (double) meridianDeg / ZONE_DEG;
        double eastingM = x - zone * ZONE_M;
        return fits && eastingM > 1_000 && y > 0 && y < NORTHERNMOST_M
                ? Optional.of(GaussKruger.toGeographic(eastingM, y, meridianDeg))
                : Optional.empty();
    }
}
