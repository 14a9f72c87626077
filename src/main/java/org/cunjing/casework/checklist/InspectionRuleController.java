package org.cunjing.casework.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Role;
import org.cunjing.casework.checklist.Checklists.Ruled;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection-rules")
class InspectionRuleController {

    private final InspectionRules rules;
    private final Checklists checklists;

    InspectionRuleController(InspectionRules rules, Checklists checklists) {
        this.rules = rules;
        this.checklists = checklists;
    }

    /// How each kind of site is inspected: by how many, and by which points.
    @GetMapping
    @AllowedToPolice
    List<InspectionRuleView> listInspectionRules() {
        return checklists.list().stream().map(InspectionRuleView::of).toList();
    }

    /// Says how kinds of sites are inspected from now on.
    @PutMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    List<InspectionRuleView> changeInspectionRules(@RequestBody @Validated InspectionRulesForm form) {
        rules.put(form.rules().stream()
                .map(one -> new InspectionRule(one.kind(), one.inspectors(), one.checklistId()))
                .toList());
        return listInspectionRules();
    }

    record InspectionRulesForm(@NotNull @Size(max = 5) List<@NotNull @Valid InspectionRuleForm> rules) {}

    record InspectionRuleForm(
            @NotNull SiteKind kind,
            @NotNull @Min(1) @Max(9) Integer inspectors,
            @Nullable UUID checklistId) {}

    /// @param checklist null: there is none
    record InspectionRuleView(
            SiteKind kind, int inspectors, @Nullable InspectionListView checklist) {

        static InspectionRuleView of(Ruled ruled) {
            var list = ruled.list();
            return new InspectionRuleView(
                    ruled.rule().kind(),
                    ruled.rule().inspectors(),
                    list == null
                            ? null
                            : new InspectionListView(
                                    list.id(), list.site(), Checklists.versionOf(list), list.points()));
        }
    }

    record InspectionListView(UUID id, String title, String version, List<String> points) {}
}
