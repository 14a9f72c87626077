package org.cunjing.resident.survey;

import static org.cunjing.access.Role.BUREAU_OFFICE;
import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Anonymous questionnaires and what came out of them.
@RestController
class SurveyController {

    private final Surveys surveys;
    private final SurveyViews views;
    private final Uuid7 ids;

    SurveyController(Surveys surveys, SurveyViews views, Uuid7 ids) {
        this.surveys = surveys;
        this.views = views;
        this.ids = ids;
    }

    /// Questionnaires of the villages in reach, the latest first, with what has come out.
    @GetMapping("/api/surveys")
    @AllowedToPoliceAndCommittee
    List<SurveyView> listSurveys() {
        return views.list(surveys.list());
    }

    /// Opens a questionnaire.
    @PostMapping("/api/surveys")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER})
    SurveyOpenedView openSurvey(@RequestBody @Validated SurveyForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return new SurveyOpenedView(surveys.open(form.survey(id)).id());
    }

    /// Ends a questionnaire before its last day.
    @PostMapping("/api/surveys/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER})
    void closeSurvey(@PathVariable UUID id) {
        surveys.close(id);
    }

    /// Says that the session of a quiz was held in a village; answers after it are counted apart.
    @PostMapping("/api/surveys/{id}/villages/{village}/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    void turnSurvey(@PathVariable UUID id, @PathVariable UUID village, @RequestBody @Validated SurveySessionForm form) {
        surveys.turn(id, village, form.entryId());
    }

    /// Index of satisfaction and of safety by quarter and village.
    @GetMapping("/api/perception")
    @AllowedToPolice
    PerceptionView showPerception() {
        return views.perception();
    }

    record SurveyForm(
            @Nullable UUID id,
            @NotNull SurveyKind kind,
            @NotBlank @Size(max = 60) String title,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid QuestionForm> questions,
            @NotEmpty Set<@NotNull UUID> villages) {

        NewSurvey survey(UUID id) {
            var asked = questions.stream().map(QuestionForm::question).toList();
            return new NewSurvey(id, kind, title.strip(), firstDay, lastDay, asked, villages);
        }
    }

    /// @param right of a statement
    record QuestionForm(
            @NotNull QuestionKind kind,
            @NotBlank @Size(max = Question.MAX_WORDS) String words,
            @Nullable Boolean right) {

        Question question() {
            if ((kind == QuestionKind.STATEMENT) != (right != null)) {
                throw new Faulty(List.of(new Fault("questions", right == null ? "required" : "not-allowed")));
            }
            return new Question(kind, words.strip(), right);
        }
    }

    /// @param entryId of the publicity session; null: it is not in the ledger yet
    record SurveySessionForm(@Nullable UUID entryId) {}

    record SurveyOpenedView(UUID id) {}

    record PerceptionView(List<PerceptionPointView> quarters, List<PerceptionPointView> villages) {}

    /// @param villageId null: all in reach together
    record PerceptionPointView(
            String quarter,
            @Nullable UUID villageId,
            @Nullable String villageName,
            java.math.@Nullable BigDecimal satisfaction,
            java.math.@Nullable BigDecimal safety,
            int answers,
            int assisted) {}
}
