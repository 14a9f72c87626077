package org.cunjing.resident.survey;

/// What a questionnaire is for.
public enum SurveyKind {
    /// How safe and how well served residents feel.
    PERCEPTION,
    /// What residents know of a danger, before and after a publicity session.
    QUIZ
}
