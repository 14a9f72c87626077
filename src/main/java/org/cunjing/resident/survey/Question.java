package org.cunjing.resident.survey;

import org.jspecify.annotations.Nullable;

/// @param right whether a statement is right; null for everything else
public record Question(
        QuestionKind kind, String words, @Nullable Boolean right) {

    public static final int MAX_WORDS = 120;

    public Question {
        if ((kind == QuestionKind.STATEMENT) != (right != null)) {
            throw new IllegalArgumentException("right (%s) must be given for statements alone.".formatted(right));
        }
    }

    /// Number of the choice that is right.
    int rightChoice() {
        return Boolean.TRUE.equals(right) ? 0 : 1;
    }
}
