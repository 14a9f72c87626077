package org.cunjing.dispatch.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.routing.RoutingRuleController.RuleExampleForm;
import org.cunjing.dispatch.routing.RoutingRuleViews.ConditionFaultView;
import org.cunjing.dispatch.routing.RoutingRuleViews.RoutingVariableView;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Helps whoever writes a condition, while they write it.
@RestController
@RequestMapping("/api/routing-conditions")
class ConditionController {

    private final ConditionLanguage language;
    private final RoutingRuleViews views;

    ConditionController(ConditionLanguage language, RoutingRuleViews views) {
        this.language = language;
        this.views = views;
    }

    /// Everything that a condition may look at.
    @GetMapping("/variables")
    @ByLeaders
    List<RoutingVariableView> listRoutingVariables() {
        return RoutingVariable.all().map(RoutingVariableView::of).toList();
    }

    /// What is wrong with a condition and where, and what it says of the examples. Nothing is kept.
    @PostMapping("/check")
    @ByLeaders
    ConditionCheckView checkRoutingCondition(@RequestBody @Validated ConditionCheckForm form) {
        var reading = language.read(form.condition() == null ? "" : form.condition());
        return new ConditionCheckView(
                reading.faults().stream().map(views::of).toList(),
                reading.condition().stream()
                        .flatMap(condition -> condition.variables().stream())
                        .map(RoutingVariable::written)
                        .toList(),
                form.examples().stream()
                        .map(RuleExampleForm::example)
                        .map(example -> new ExampleCheckView(
                                reading.condition()
                                        .map(condition -> condition.of(example.known()))
                                        .orElse(null),
                                example.unknown().keySet().stream().sorted().toList()))
                        .toList());
    }

    record ConditionCheckForm(
            @Nullable @Size(max = 5000) String condition,
            @NotNull @Size(max = 30) List<@Valid @NotNull RuleExampleForm> examples) {}

    /// @param variables the condition looks at
    record ConditionCheckView(
            List<ConditionFaultView> faults, List<String> variables, List<ExampleCheckView> examples) {}

    /// @param verdict null: the condition is none
    /// @param unknown facts that are no variables, or have values these never take
    record ExampleCheckView(@Nullable Verdict verdict, List<String> unknown) {}
}
