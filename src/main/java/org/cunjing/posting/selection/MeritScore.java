package org.cunjing.posting.selection;

/// One assessor's mark.
///
/// @param assessor account of the person who gave it
/// @param score in [0, 100]
public record MeritScore(String assessor, String name, int score) {}
