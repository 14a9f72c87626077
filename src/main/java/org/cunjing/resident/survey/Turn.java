package org.cunjing.resident.survey;

/// When an answer was given, as closely as it matters.
public enum Turn {
    ONCE,
    BEFORE_SESSION,
    AFTER_SESSION
}
