package org.cunjing.resident.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A questionnaire as somebody opens it.
public record NewSurvey(
        UUID id,
        SurveyKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Question> questions,
        Set<UUID> villages) {

    public NewSurvey {
        questions = List.copyOf(questions);
        villages = Set.copyOf(villages);
    }
}
