package org.cunjing.casework.review;

/// What should have kept a case from happening. None of it is about the person who was harmed.
public enum Prevention {
    /// Doors, windows, locks, fences.
    PHYSICAL,
    /// Cameras and alarms.
    TECHNICAL,
    LIGHTING,
    PATROL,
    NEIGHBOURHOOD_WATCH,
    /// The warning did not reach the place, or not in words that people there understand.
    PUBLICITY,
    /// Rules of a site: keys, gate, night watch.
    SITE_MANAGEMENT
}
