package org.cunjing.resident.survey;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The questionnaire is over, has not begun, or is not asked in this village.
public final class SurveyNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    SurveyNotOpen(UUID survey) {
        super(Kind.CONFLICT, "survey-not-open", Map.of("survey", survey), "Survey %s is not open.".formatted(survey));
    }
}
