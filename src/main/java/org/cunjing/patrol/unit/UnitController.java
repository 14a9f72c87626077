package org.cunjing.patrol.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.unit.UnitTerms.Ability;
import org.cunjing.patrol.unit.UnitViews.UnitSuggestionsView;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/unit-suggestions")
class UnitController {

    private final UnitSuggestions suggestions;
    private final UnitViews views;

    UnitController(UnitSuggestions suggestions, UnitViews views) {
        this.suggestions = suggestions;
        this.views = views;
    }

    /// Who could go to a village for a kind of call, best first, with the reasons. Nothing is ordered by asking.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    UnitSuggestionsView suggestUnits(@RequestParam UUID village, @RequestParam CallKind kind) {
        return views.of(village, kind, suggestions.forPlace(village, kind));
    }

    @GetMapping("/terms")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    UnitTerms getUnitTerms() {
        return suggestions.terms();
    }

    /// Sets what counts how much, from now on.
    @PutMapping("/terms")
    @AllowedTo(Role.BUREAU_OFFICE)
    UnitTerms setUnitTerms(@RequestBody @Validated UnitTermsForm form) {
        suggestions.set(form.terms());
        return suggestions.terms();
    }

    record AbilityForm(
            @NotNull CallKind kind,
            @NotBlank @Size(max = 40) String capability,
            @NotNull @Min(0) @Max(100) Integer percent) {}

    record UnitTermsForm(
            @NotNull @Min(0) @Max(100) Integer near,
            @NotNull @Min(0) @Max(100) Integer rested,
            @NotNull @Min(0) @Max(100) Integer able,
            @NotNull @Min(0) @Max(100) Integer known,
            @NotNull @DecimalMin("0.1") @DecimalMax("50") Double halfKm,
            @NotNull @Min(1) @Max(48) Integer restedHours,
            @NotNull @Min(1) @Max(3650) Integer knownDays,
            @NotNull @Size(max = 200) List<@Valid @NotNull AbilityForm> abilities) {

        /// @throws Faulty if nothing counts, or a capability stands twice
        UnitTerms terms() {
            var faults = new ArrayList<Fault>();
            if (near + rested + able + known == 0) {
                faults.add(new Fault("near", "out-of-range"));
            }
            var named = abilities.stream().map(one -> one.kind() + " " + one.capability());
            if (named.distinct().count() < abilities.size()) {
                faults.add(new Fault("abilities", "listed-twice"));
            }
            if (!faults.isEmpty()) {
                throw new Faulty(faults);
            }
            return new UnitTerms(
                    near,
                    rested,
                    able,
                    known,
                    halfKm,
                    restedHours,
                    knownDays,
                    abilities.stream()
                            .map(one -> new Ability(one.kind(), one.capability(), one.percent()))
                            .toList());
        }
    }
}
