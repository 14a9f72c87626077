package org.cunjing.resident.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param open whether answers are taken today
record SurveyView(
        UUID id,
        SurveyKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate closedOn,
        boolean open,
        String openedBy,
        List<Question> questions,
        List<SurveyVillageView> villages) {

    /// @param path of the village's public page
    /// @param assistedPath of the questionnaire, for a phone that is handed over today; null while it is not open
    /// @param turnedOn since when answers to a quiz come after its session
    record SurveyVillageView(
            UUID villageId,
            String villageName,
            String path,
            @Nullable String assistedPath,
            @Nullable LocalDate turnedOn,
            @Nullable UUID sessionId,
            List<SurveyResultView> results) {}

    /// @param questions counts of the choices, in the order of the questions
    record SurveyResultView(Turn turn, int answers, int assisted, List<List<Integer>> questions) {}
}
