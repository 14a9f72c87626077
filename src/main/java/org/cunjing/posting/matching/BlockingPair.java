package org.cunjing.posting.matching;

/// An officer and a station who would both rather have each other than what the plan gives them.
public record BlockingPair(String officer, String station) {}
