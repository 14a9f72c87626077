package org.cunjing.territory;

import java.util.OptionalDouble;
import org.cunjing.shared.Position;

/// Circle on the ground around a checkpoint. What it decides is voluntary evidence of presence, never a ground to
/// refuse.
///
/// @param radiusM metres, in (0, 5000]
public record Geofence(Position centre, double radiusM) {

    private static final double MAX_RADIUS_M = 5_000;

    /// Where a reported position lies, the doubt of the device considered in favour of the officer.
    public enum Decision {
        INSIDE,
        OUTSIDE,
        /// Reported outside, but the circle of doubt around the position touches the fence.
        UNCERTAIN
    }

    public Geofence {
        if (!(radiusM > 0 && radiusM <= MAX_RADIUS_M)) { // this form refuses NaN too
            throw new IllegalArgumentException("radiusM (%s) must be in (0, %s].".formatted(radiusM, MAX_RADIUS_M));
        }
    }

    public double distanceMTo(Position position) {
        return centre.distanceMTo(position);
    }

    /// @param accuracyM metres by which the device may be off; empty when it does not say, which leaves no doubt to use
    public Decision decide(Position position, OptionalDouble accuracyM) {
        double doubtM = accuracyM.orElse(0);
        if (!(doubtM >= 0 && doubtM < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("accuracyM (%s) must be in [0, ∞).".formatted(doubtM));
        }
        double distanceM = distanceMTo(position);
        if (distanceM <= radiusM) {
            return Decision.INSIDE;
        }
        return distanceM - doubtM <= radiusM ? Decision.UNCERTAIN : Decision.OUTSIDE;
    }
}
