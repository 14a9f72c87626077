package org.cunjing.resident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.Suggestion.State;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/suggestions")
class SuggestionController {

    private final Suggestions suggestions;
    private final Villages villages;

    SuggestionController(Suggestions suggestions, Villages villages) {
        this.suggestions = suggestions;
        this.villages = villages;
    }

    /// What residents of the own area handed in, open ones first. Complaints are seen by the bureau's office and the
    /// auditor only.
    @GetMapping
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE,
        Role.AUDITOR
    })
    List<SuggestionView> listSuggestions(
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        return suggestions.list(kind, state, village, limit, offset).stream()
                .map(this::view)
                .toList();
    }

    @GetMapping("/{id}")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE,
        Role.AUDITOR
    })
    SuggestionView getSuggestion(@PathVariable UUID id) {
        return view(suggestions.get(id));
    }

    /// The contact in full; who looked and what for is written down.
    @PostMapping("/{id}/contact")
    @AllowedToPolice
    ContactView revealSuggestionContact(@PathVariable UUID id, @RequestBody @Validated RevealForm form) {
        return new ContactView(suggestions.contact(id, form.purpose()));
    }

    /// Deletes the contact, as its owner may ask at any time.
    @DeleteMapping("/{id}/contact")
    @AllowedToPolice
    SuggestionView forgetSuggestionContact(@PathVariable UUID id) {
        return view(suggestions.forgetContact(id));
    }

    @PostMapping("/{id}/start")
    @AllowedToPoliceAndCommittee
    SuggestionView startSuggestion(@PathVariable UUID id) {
        return view(suggestions.start(id));
    }

    @PutMapping("/{id}/answer")
    @AllowedToPoliceAndCommittee
    SuggestionView answerSuggestion(@PathVariable UUID id, @RequestBody @Validated AnswerForm form) {
        return view(suggestions.answer(id, form.answer()));
    }

    private SuggestionView view(Suggestion suggestion) {
        var village = villages.get(suggestion.villageId()).name();
        return SuggestionView.of(suggestion, village, suggestions.isOverdue(suggestion));
    }

    record RevealForm(@NotBlank @Size(max = 200) String purpose) {}

    record AnswerForm(@NotBlank @Size(max = 1_000) String answer) {}

    record ContactView(String contact) {}

    record SuggestionView(
            UUID id,
            UUID villageId,
            String villageName,
            Kind kind,
            String words,
            @Nullable String contact,
            Instant handedInAt,
            LocalDate dueOn,
            boolean overdue,
            State state,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static SuggestionView of(Suggestion suggestion, String village, boolean overdue) {
            return new SuggestionView(
                    suggestion.id(),
                    suggestion.villageId(),
                    village,
                    suggestion.kind(),
                    suggestion.words(),
                    suggestion.contact(),
                    suggestion.handedInAt(),
                    suggestion.dueOn(),
                    overdue,
                    suggestion.state(),
                    suggestion.answer(),
                    suggestion.answeredAt());
        }
    }
}
