package org.cunjing.posting.matching;

import java.util.Map;

/// Prices which prove that a station's posts are filled with the largest total fit: the sum of an officer's and a
/// village's price is never below their fit, equals it where posted, and a village left open has price 0.
///
/// @param total points reached at this station
public record FitProof(long total, Map<String, Long> officers, Map<String, Long> villages) {}
