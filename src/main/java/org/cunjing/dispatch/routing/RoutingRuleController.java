package org.cunjing.dispatch.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.routing.RoutingRuleViews.RoutingRuleView;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Routing rules as the bureau's office and the station leaders write them.
@RestController
@RequestMapping("/api/routing-rules")
class RoutingRuleController {

    private final RoutingRules rules;
    private final RoutingRuleViews views;

    RoutingRuleController(RoutingRules rules, RoutingRuleViews views) {
        this.rules = rules;
        this.views = views;
    }

    @GetMapping
    @ByLeaders
    List<RoutingRuleView> listRoutingRules() {
        return views.of(rules.list());
    }

    @GetMapping("/{id}")
    @ByLeaders
    RoutingRuleView getRoutingRule(@PathVariable UUID id) {
        return views.of(rules.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    RoutingRuleView drawRoutingRule(@RequestBody @Validated RoutingRuleForm form) {
        return views.of(rules.draw(new NewRule(form.id(), form.stationId(), form.content())));
    }

    /// Writes the draft anew, or begins one; a draft that changed since the revision answers 409.
    @PutMapping("/{id}/draft")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    RoutingRuleView changeRoutingRule(@PathVariable UUID id, @RequestBody @Validated RoutingRuleForm form) {
        return views.of(rules.change(id, form.revision(), form.content(), form.why()));
    }

    @DeleteMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void dropRoutingDraft(@PathVariable UUID id) {
        rules.dropDraft(id);
    }

    /// Releases the draft if its examples hold, and puts it in force.
    @PostMapping("/{id}/release")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    RoutingRuleView releaseRoutingRule(@PathVariable UUID id, @RequestBody @Validated RuleReleaseForm form) {
        return views.of(rules.release(id, form.revision()));
    }

    /// Goes back to a released version, or takes the rule out of force.
    @PutMapping("/{id}/in-force")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    RoutingRuleView putRoutingRuleInForce(@PathVariable UUID id, @RequestBody @Validated RuleInForceForm form) {
        return views.of(rules.putInForce(id, form.number()));
    }

    @GetMapping("/{id}/difference")
    @ByLeaders
    List<RuleDifference.RuleFieldChange> compareRoutingVersions(
            @PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        var rule = rules.get(id);
        return RuleDifference.between(content(rule, from), content(rule, to));
    }

    private static RuleContent content(RoutingRule rule, int number) {
        return rule.version(number)
                .map(RuleVersion::content)
                .orElseThrow(() -> new NotFound("routing-version", rule.id()));
    }

    /// @param stationId null: the whole bureau; of a new rule only
    /// @param revision of the draft that the person has seen; null: they saw none
    record RoutingRuleForm(
            @Nullable UUID id,
            @Nullable UUID stationId,
            @Nullable Long revision,
            @Nullable @Size(max = 200) String why,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = ConditionLanguage.LONGEST) String condition,
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String basis,
            @Nullable @Size(max = 200) String expectedEvidence,
            @Nullable @Size(max = 100) String contact,
            @NotNull @Min(1) @Max(20) Integer times,
            @NotNull @Min(1) @Max(RuleContent.MOST_DUE_DAYS) Integer dueDays,

            @NotNull @Min(0) @Max(RuleContent.MOST_REST_DAYS) Integer restDays,

            @NotNull @Min(RuleContent.FEWEST_MINUTES) @Max(RuleContent.MOST_MINUTES) Integer minutes,

            @NotNull @Size(max = 30) List<@Valid @NotNull RuleExampleForm> examples) {

        RuleContent content() {
            return new RuleContent(
                    name,
                    condition,
                    new Instruction(role, title, task, place, basis, expectedEvidence, contact, times),
                    dueDays,
                    restDays,
                    minutes,
                    examples.stream().map(RuleExampleForm::example).toList());
        }
    }

    record RuleExampleForm(
            @NotBlank @Size(max = 80) String words,
            @NotNull @Size(max = 60) Map<@NotNull String, @NotNull Object> facts,
            @NotNull Boolean expected) {

        RuleExample example() {
            return new RuleExample(words, facts, expected);
        }
    }

    record RuleReleaseForm(@NotNull Long revision) {}

    /// @param number null: no version is in force any more
    record RuleInForceForm(@Nullable Integer number) {}
}
