package org.cunjing.patrol.route;

/// 点上覆盖、面上成网、外围成圈.
public enum PatrolLayer {
    POINT,
    NET,
    RING
}
