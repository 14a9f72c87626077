package org.cunjing.posting.matching;

/// A conflict of interest: this officer must never be placed at this station.
public record Recusal(String officer, String station) {}
