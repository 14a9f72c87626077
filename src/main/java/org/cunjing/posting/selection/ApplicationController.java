package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

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
import org.springframework.web.bind.annotation.DeleteMapping;
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
    private final Panel panel;
    private final Officers officers;
    private final Actors actors;

    ApplicationController(Applications applications, Panel panel, Officers officers, Actors actors) {
        this.applications = applications;
        this.panel = panel;
        this.officers = officers;
        this.actors = actors;
    }

    /// The applications within reach: all, the branch's, those selected, or one's own.
    @GetMapping("/api/batches/{batch}/applications")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<ApplicationView> listApplications(@PathVariable UUID batch) {
        return views(batch, applications.list(batch));
    }

    /// Who could be selected and is not, the next to be called up first.
    @GetMapping("/api/batches/{batch}/reserve")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<ApplicationView> listReserve(@PathVariable UUID batch) {
        return views(batch, panel.reserve(batch));
    }

    private List<ApplicationView> views(UUID batch, List<Application> found) {
        var marks = marks(batch);
        var people = officers.byId(found.stream().map(Application::officerId).toList());
        var branches = branches();
        var reader = actors.person().account();
        return found.stream()
                .map(one -> ApplicationView.of(
                        one, people.get(one.officerId()), branches, reader, marks.getOrDefault(one.id(), 0)))
                .toList();
    }

    /// Applies for oneself; whoever was nominated agrees by that.
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

    /// The signed-in assessor's mark; a later one replaces it.
    @PutMapping("/api/applications/{id}/score")
    @AllowedTo(Role.BUREAU_OFFICE)
    ApplicationView scoreApplication(@PathVariable UUID id, @RequestBody @Validated MeritScoreForm form) {
        return view(applications.score(id, form.score()));
    }

    @PutMapping("/api/applications/{id}/selection")
    @AllowedTo(Role.BUREAU_OFFICE)
    ApplicationView selectApplication(@PathVariable UUID id) {
        return view(panel.select(id));
    }

    /// Takes somebody selected off the list again.
    @DeleteMapping("/api/applications/{id}/selection")
    @AllowedTo(Role.BUREAU_OFFICE)
    ApplicationView unselectApplication(@PathVariable UUID id) {
        return view(panel.unselect(id));
    }

    /// Fills the quota with the best by merit.
    @PostMapping("/api/batches/{batch}/selection")
    @AllowedTo(Role.BUREAU_OFFICE)
    SelectionView selectBestApplications(@PathVariable UUID batch) {
        return new SelectionView(panel.selectBest(batch));
    }

    /// Takes one's own application back.
    @PostMapping("/api/applications/{id}/withdrawal")
    @AllowedTo(Role.POSTED_OFFICER)
    ApplicationView withdrawApplication(@PathVariable UUID id, @RequestBody @Validated WithdrawalForm form) {
        return view(applications.withdraw(id, form.reason()));
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(
                application,
                officers.get(application.officerId()),
                branches(),
                actors.person().account(),
                marks(application.batchId()).getOrDefault(application.id(), 0));
    }

    /// Personnel alone learns how many have marked.
    private Map<UUID, Integer> marks(UUID batch) {
        return actors.person().role() == Role.BUREAU_OFFICE ? panel.marks(batch) : Map.of();
    }

    private Map<UUID, String> branches() {
        return officers.branches().stream().collect(toMap(Branch::id, Branch::name));
    }

    record ApplicationForm(@NotBlank @Size(max = 1_000) String statement) {}

    /// @param reason of a refusal, for the applicant
    record RecommendationForm(
            @NotNull Boolean recommended,
            @NotNull @Size(max = 500) String reason) {}

    record WithdrawalForm(@NotBlank @Size(max = 500) String reason) {}

    record MeritScoreForm(@NotNull @Min(0) @Max(100) Integer score) {}

    /// @param selected how many just now
    record SelectionView(int selected) {}

    /// @param mine the reader's own
    record MeritScoreView(String name, int score, boolean mine) {

        static MeritScoreView of(MeritScore mark, UUID reader) {
            return new MeritScoreView(mark.name(), mark.score(), mark.assessor().equals(reader.toString()));
        }
    }

    /// @param scores the reader's own alone until the call is closed
    /// @param marks how many have marked
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
            @Nullable String nomination,
            Application.State state,
            @Nullable String reason,
            Instant appliedAt,
            List<MeritScoreView> scores,
            int marks,
            double merit) {

        static ApplicationView of(
                Application one, @Nullable Officer officer, Map<UUID, String> branches, UUID reader, int marks) {
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
                    one.nomination(),
                    one.state(),
                    one.reason(),
                    one.appliedAt(),
                    one.scores().stream()
                            .map(mark -> MeritScoreView.of(mark, reader))
                            .toList(),
                    marks,
                    one.merit());
        }
    }
}
