package org.cunjing.patrol.drill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillScenario.ScenarioPoint;
import org.cunjing.patrol.drill.DrillViews.DrillView;
import org.cunjing.patrol.drill.NewDrill.Point;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DrillController {

    private static final int SHOWN = 30;

    private final Drills drills;
    private final DrillAnswers answers;
    private final DrillScenarios scenarios;
    private final DrillViews views;
    private final Uuid7 ids;

    DrillController(Drills drills, DrillAnswers answers, DrillScenarios scenarios, DrillViews views, Uuid7 ids) {
        this.drills = drills;
        this.answers = answers;
        this.scenarios = scenarios;
        this.views = views;
        this.ids = ids;
    }

    /// The drills within reach, those that are on first; officers see these alone.
    @GetMapping("/api/drills")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER
    })
    List<DrillView> listDrills() {
        return views.list(SHOWN);
    }

    /// Begins a drill at once.
    @PostMapping("/api/drills")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    DrillView beginDrill(@RequestBody @Validated DrillForm form) {
        return views.view(drills.begin(form.drill(form.id() == null ? ids.next() : form.id()))
                .id());
    }

    /// Ends a drill before its time.
    @PostMapping("/api/drills/{id}/end")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    DrillView endDrill(@PathVariable UUID id) {
        return views.view(drills.end(id).id());
    }

    /// Answers what a drill has brought up.
    @PostMapping("/api/drills/{id}/items/{item}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER
    })
    void answerDrill(@PathVariable UUID id, @PathVariable UUID item, @RequestBody @Validated DrillAnswerForm form) {
        answers.answer(id, item, form.step());
    }

    @GetMapping("/api/drill-scenarios")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<DrillScenario> listDrillScenarios() {
        return scenarios.list();
    }

    /// Keeps a scenario for the next time; one of the same name is replaced.
    @PostMapping("/api/drill-scenarios")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void keepDrillScenario(@RequestBody @Validated ScenarioForm form) {
        scenarios.keep(new DrillScenario(
                ids.next(),
                form.name(),
                form.points().stream().map(ScenarioPointForm::point).toList()));
    }

    @DeleteMapping("/api/drill-scenarios/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void retireDrillScenario(@PathVariable UUID id) {
        scenarios.retire(id);
    }

    /// @param planId of a switch
    record DrillPointForm(
            @NotNull Kind kind,
            @NotNull UUID villageId,
            @NotBlank @Size(max = 300) String words,
            @NotNull @Min(0) @Max(480) Integer afterMinutes,
            @Nullable UUID planId) {

        Point point() {
            return new Point(kind, villageId, words, Duration.ofMinutes(afterMinutes), planId);
        }
    }

    record DrillForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 60) String title,
            @NotNull @Size(max = 400) Set<@NotNull UUID> villageIds,
            @NotNull @Min(5) @Max(480) Integer minutes,
            @NotNull @Size(max = 30) List<@Valid @NotNull DrillPointForm> points) {

        NewDrill drill(UUID id) {
            return new NewDrill(
                    id,
                    title,
                    villageIds,
                    Duration.ofMinutes(minutes),
                    points.stream().map(DrillPointForm::point).toList());
        }
    }

    record DrillAnswerForm(@NotNull DrillStep step) {}

    record ScenarioPointForm(
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String words,
            @NotNull @Min(0) @Max(480) Integer afterMinutes) {

        ScenarioPoint point() {
            return new ScenarioPoint(kind, words, afterMinutes);
        }
    }

    record ScenarioForm(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 30) List<@Valid @NotNull ScenarioPointForm> points) {}
}
