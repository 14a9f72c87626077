package org.cunjing.assessment;

import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;

/// What came of one record that counts.
public enum Outcome {
    /// Done; for work that has no deadline.
    DONE,
    /// Offered and not taken: a council meeting without the officer.
    MISSED,
    ON_TIME,
    LATE,
    /// Due and not done yet.
    OPEN,
    PASSED,
    FAILED,
    SATISFIED,
    BASIC,
    DISSATISFIED;

    public boolean fits(EvidenceKind kind) {
        var shape = kind.shape();
        return switch (this) {
            case DONE -> shape == Evidence.Counted.class || shape == Evidence.CountedOf.class;
            case MISSED -> shape == Evidence.CountedOf.class;
            case ON_TIME, LATE, OPEN -> shape == Evidence.Deadlines.class;
            case PASSED, FAILED -> shape == Evidence.Sample.class;
            case SATISFIED, BASIC, DISSATISFIED -> shape == Evidence.Answers.class;
        };
    }
}
