package org.cunjing.exchange.outline;

/// Why a feature of a file cannot become the outline of a village.
enum OutlineFault {
    /// The property with the village's code is missing or empty.
    NO_CODE,
    /// No village of today has this code.
    UNKNOWN_VILLAGE,
    /// Another feature of the file names the same village.
    LISTED_TWICE,
    /// Neither a polygon nor several, or a ring is not closed into an area.
    NOT_A_POLYGON,
    TOO_MANY_CORNERS,
    /// A corner cannot be a place in the chosen coordinates.
    NOT_IN_THESE_COORDINATES,
    OUTSIDE_CHINA,
    CROSSES_ITSELF
}
