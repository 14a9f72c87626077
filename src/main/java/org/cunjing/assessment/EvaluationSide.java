package org.cunjing.assessment;

/// The two sides of the double evaluation (双评价).
public enum EvaluationSide {
    STATION,
    COMMUNITY
}
