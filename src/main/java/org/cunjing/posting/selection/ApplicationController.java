package org.cunjing.posting.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApplicationController {

    private final Applications applications;
    private final Officers officers;
    private final Actors actors;

    ApplicationController(Applications applications, Officers officers, Actors actors) {
        this.applications = applications;
        this.officers = officers;
        this.actors = actors;
    }

    /// The applications within reach: all, the branch's, those selected, or one's own.
    @GetMapping("/api/batches/{batch}/applications")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<ApplicationView> listApplications(@PathVariable UUID batch) {
        var found = applications.list(batch);
        var people = officers.byId(found.stream().map(Application::officerId).toList());
        var branches =
                officers.branches().stream().collect(java.util.stream.Collectors.toMap(Branch::id, Branch::name));
        return found.stream()
                .map(one -> ApplicationView.of(one, people.get(one.officerId()), branches))
                .toList();
    }

    /// Applies for oneself.
    @PostMapping("/api/batches/{batch}/applications")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.POSTED_OFFICER)
    ApplicationView applyToBatch(@PathVariable UUID batch, @RequestBody @Validated ApplicationForm form) {
        return view(applications.apply(batch, actors.requireOfficer(), form.statement()));
    }

    @PutMapping("/api/applications/{id}/recommendation")
    @AllowedTo(Role.BRANCH_HEAD)
    ApplicationView recommendApplication(@PathVariable UUID id, @RequestBody @Validated RecommendationForm form) {
        return view(applications.recommend(id, form.recommended(), form.reason()));
    }

    @PutMapping("/api/applications/{id}/score")
    @AllowedTo(Role.BUREAU_OFFICE)
    ApplicationView scoreApplication(@PathVariable UUID id, @RequestBody @Validated MeritScoreForm form) {
        return view(applications.score(id, form.assessor(), form.score()));
    }

    @PutMapping("/api/applications/{id}/selection")
    @AllowedTo(Role.BUREAU_OFFICE)
    ApplicationView selectApplication(@PathVariable UUID id) {
        return view(applications.select(id));
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, officers.get(application.officerId()), Map.of());
    }

    record ApplicationForm(@NotBlank @Size(max = 1_000) String statement) {}

    /// @param reason of a refusal, for the applicant
    record RecommendationForm(
            @NotNull Boolean recommended,
            @NotNull @Size(max = 500) String reason) {}

    record MeritScoreForm(
            @NotBlank @Size(max = 40) String assessor,
            @Min(0) @Max(100) int score) {}

    record ApplicationView(
            UUID id,
            UUID batchId,
            UUID officerId,
            int number,
            String officerName,
            String badge,
            String branchName,
            List<String> specialties,
            int grassrootsYears,
            String statement,
            Application.State state,
            @Nullable String reason,
            Instant appliedAt,
            Map<String, Integer> scores,
            double merit) {

        static ApplicationView of(Application one, @Nullable Officer officer, Map<UUID, String> branches) {
            return new ApplicationView(
                    one.id(),
                    one.batchId(),
                    one.officerId(),
                    one.number(),
                    officer == null ? "" : officer.name(),
                    officer == null ? "" : officer.badge(),
                    branches.getOrDefault(one.branchId(), ""),
                    officer == null
                            ? List.of()
                            : officer.specialties().stream().sorted().toList(),
                    officer == null ? 0 : officer.grassrootsYears(),
                    one.statement(),
                    one.state(),
                    one.reason(),
                    one.appliedAt(),
                    one.scores(),
                    one.merit());
        }
    }
}
