package org.cunjing.resident.survey;

/// What can be asked. Choices are fixed, so that no answer can name anybody.
public enum QuestionKind {
    SATISFACTION(3),
    SAFETY(3),
    /// A sentence that is right or wrong.
    STATEMENT(2);

    private final int choices;

    QuestionKind(int choices) {
        this.choices = choices;
    }

    /// Choices are numbered from 0: fully, half, not; or right, wrong.
    public int choices() {
        return choices;
    }
}
