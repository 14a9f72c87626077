package org.cunjing.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.analysis.HintViews.HintDecisionView;
import org.cunjing.analysis.HintViews.HintRuleView;
import org.cunjing.analysis.HintViews.HintView;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Hints for leaders, and their rules for the bureau's office.
@RestController
@RequestMapping("/api/hints")
class HintController {

    private final Hints hints;
    private final HintRuleBook rules;
    private final HintViews views;

    HintController(Hints hints, HintRuleBook rules, HintViews views) {
        this.hints = hints;
        this.rules = rules;
        this.views = views;
    }

    /// What the rules point at now and nobody has decided, each with its numbers and its rows.
    @GetMapping
    @ByLeaders
    List<HintView> listHints() {
        return views.of(hints.list());
    }

    /// What became of earlier hints, the latest first.
    @GetMapping("/decisions")
    @ByLeaders
    List<HintDecisionView> listHintDecisions() {
        return views.decisions(hints.decisions());
    }

    /// The rules in force, with their earlier versions.
    @GetMapping("/rules")
    @ByLeaders
    List<HintRuleView> listHintRules() {
        return views.rules(rules.inForce(), rules.settings());
    }

    /// Changes the numbers of a rule; a rule on people is refused.
    @PutMapping("/rules/{kind}")
    @AllowedTo(Role.BUREAU_OFFICE)
    HintRuleView changeHintRule(@PathVariable HintKind kind, @RequestBody @Validated HintRuleForm form) {
        return views.rules(List.of(rules.change(form.rule(kind), form.why().strip())), rules.settings())
                .getFirst();
    }

    /// Makes an order draft of a hint; it goes the way of every draft.
    @PostMapping("/{id}/order")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    HintOrderView acceptHint(@PathVariable UUID id, @RequestBody @Validated HintOrderForm form) {
        var order = hints.accept(id, form.what(), form.due());
        return new HintOrderView(order.id(), order.what().basis());
    }

    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ByLeaders
    void dismissHint(@PathVariable UUID id, @RequestBody @Validated HintDismissalForm form) {
        hints.dismiss(id, form.reason().strip());
    }

    record HintOrderForm(
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @NotNull LocalDate due) {

        Instruction what() {
            return new Instruction(role, title, task, place, null, null, null, 1);
        }
    }

    record HintDismissalForm(@NotBlank @Size(max = 300) String reason) {}

    record HintOrderView(UUID orderId, @Nullable String basis) {}

    /// @param version that the person has seen
    record HintRuleForm(
            @NotNull Integer version,
            @NotNull Boolean inUse,
            @NotNull @Min(1) @Max(1830) Integer windowDays,
            @NotNull @Min(2) @Max(100) Integer least,
            @NotNull @Min(10) @Max(5000) Integer metres,
            @NotNull @Min(0) @Max(365) Integer days,
            @NotEmpty Set<@NotNull IncidentKind> incidents,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 60) String> attributes,
            @NotBlank @Size(max = 300) String why) {

        HintRule rule(HintKind kind) {
            return new HintRule(kind, version, inUse, windowDays, least, metres, days, incidents, attributes);
        }
    }
}
