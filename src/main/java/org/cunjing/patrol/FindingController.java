package org.cunjing.patrol;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.FindingViews.FindingDetailView;
import org.cunjing.patrol.FindingViews.FindingEventView;
import org.cunjing.patrol.FindingViews.FindingPlaceView;
import org.cunjing.patrol.FindingViews.FindingView;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/findings")
class FindingController {

    private static final int MOST = 500;

    private final Findings findings;
    private final FindingSteps steps;
    private final FindingPlaces places;
    private final FindingViews views;

    FindingController(Findings findings, FindingSteps steps, FindingPlaces places, FindingViews views) {
        this.findings = findings;
        this.steps = steps;
        this.places = places;
        this.views = views;
    }

    /// The findings in reach, the latest first.
    @GetMapping
    @ByRoomsAndOfficers
    List<FindingView> listFindings(
            @RequestParam(required = false) @Nullable FindingState state,
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "" + MOST) @Min(1) @Max(MOST) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        return views.of(findings.list(state, village, open, limit, offset));
    }

    /// What the signed-in officer has to follow up, the oldest first.
    @GetMapping("/own")
    @AllowedTo({Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<FindingView> listOwnFindings() {
        return views.of(findings.listOwn());
    }

    @GetMapping("/{id}")
    @ByRoomsAndOfficers
    FindingDetailView getFinding(@PathVariable UUID id) {
        return new FindingDetailView(
                views.of(findings.get(id)),
                findings.events(id).stream().map(FindingEventView::of).toList());
    }

    /// Whose a finding at this place would be, before it is reported.
    @GetMapping("/place")
    @ByRooms
    FindingPlaceView findPlaceOfFinding(
            @RequestParam @DecimalMin("-90") @DecimalMax("90") double latitudeDeg,
            @RequestParam @DecimalMin("-180") @DecimalMax("180") double longitudeDeg) {
        return views.of(places.of(new Position(latitudeDeg, longitudeDeg)));
    }

    /// Reports what a team found; the place decides whose it is.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ByRooms
    FindingView reportFinding(@RequestBody @Validated FindingForm form) {
        return views.of(findings.report(form.finding()));
    }

    @PostMapping("/{id}/accept")
    @ByRoomsAndOfficers
    FindingView acceptFinding(@PathVariable UUID id, @RequestBody @Validated FindingStepForm form) {
        return take(id, FindingStep.ACCEPT, form.version(), null);
    }

    /// Gives the finding back to the room of the station, with the reason.
    @PostMapping("/{id}/return")
    @AllowedTo({Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    FindingView returnFinding(@PathVariable UUID id, @RequestBody @Validated FindingStepForm form) {
        return take(id, FindingStep.RETURN, form.version(), form.why());
    }

    @PostMapping("/{id}/close")
    @ByRoomsAndOfficers
    FindingView closeFinding(@PathVariable UUID id, @RequestBody @Validated FindingStepForm form) {
        return views.of(steps.take(id, form.closing()));
    }

    /// Gives the finding to the officer who answers for the village today.
    @PostMapping("/{id}/assign")
    @ByRooms
    FindingView assignFinding(@PathVariable UUID id, @RequestBody @Validated FindingStepForm form) {
        return take(id, FindingStep.ASSIGN, form.version(), form.why());
    }

    private FindingView take(UUID id, FindingStep step, @Nullable Long version, @Nullable String said) {
        return views.of(steps.take(id, new FindingMove(step, version, said)));
    }

    record FindingForm(
            @Nullable UUID id,
            @NotNull UUID teamId,
            @NotNull FindingKind kind,
            @DecimalMin("-90") @DecimalMax("90") double latitudeDeg,
            @DecimalMin("-180") @DecimalMax("180") double longitudeDeg,
            @NotBlank @Size(max = 1000) String words,
            @NotBlank @Size(max = 500) String measures) {

        NewFinding finding() {
            return new NewFinding(id, teamId, kind, new Position(latitudeDeg, longitudeDeg), words, measures);
        }
    }

    record FindingStepForm(
            @Nullable Long version,
            @Nullable @Size(max = 500) String why,
            @Nullable @Size(max = 500) String result,
            @Nullable RemainingRisk risk) {

        FindingMove closing() {
            return new FindingMove(FindingStep.CLOSE, version, result, risk);
        }
    }
}
