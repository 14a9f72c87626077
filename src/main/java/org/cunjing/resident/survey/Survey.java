package org.cunjing.resident.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// A questionnaire for some villages and some weeks.
///
/// @param closedOn last day, if somebody ended it early
public record Survey(
        UUID id,
        SurveyKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Question> questions,
        Mark opened,
        @Nullable LocalDate closedOn) {

    public Survey {
        questions = List.copyOf(questions);
    }

    public boolean isOpen(LocalDate day) {
        return closedOn == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
