package org.cunjing.posting.renewal;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.HandoverViews;
import org.cunjing.posting.handover.HandoverViews.HandoverView;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.handover.Signatures;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Handovers in mid-term, and the receipts of all.
@RestController
class HandoverController {

    private final Replacements replacements;
    private final Handovers handovers;
    private final HandoverViews views;
    private final Signatures signatures;
    private final Postings postings;
    private final Officers officers;
    private final Clock clock;
    private final ZoneId zone;

    HandoverController(
            Replacements replacements,
            Handovers handovers,
            HandoverViews views,
            Signatures signatures,
            Postings postings,
            Officers officers,
            Clock clock,
            ZoneId zone) {
        this.replacements = replacements;
        this.handovers = handovers;
        this.views = views;
        this.signatures = signatures;
        this.postings = postings;
        this.officers = officers;
        this.clock = clock;
        this.zone = zone;
    }

    /// Lists the latest receipts within reach, of rounds and others.
    @GetMapping("/api/handovers")
    @AllowedToPoliceAndCommittee
    List<HandoverView> listAllHandovers() {
        return views.of(handovers.list());
    }

    /// Lists the receipts that wait for one's own signature as giver or taker, the oldest first.
    @GetMapping("/api/handovers/unsigned")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<HandoverView> listUnsignedHandovers() {
        return views.of(signatures.listMissing());
    }

    /// Hands a village over today, outside a round; the receipt, or nothing if there was nobody to take it from.
    @PostMapping("/api/handovers")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    List<HandoverView> handVillageOver(@RequestBody @Validated HandoverForm form) {
        return views.of(replacements.replace(form.villageId(), form.officerId()).stream()
                .toList());
    }

    /// Shows what a handover of the village would move, and who could take it.
    @GetMapping("/api/villages/{village}/handover")
    @AllowedTo(Role.BUREAU_OFFICE)
    HandoverPreview previewHandover(@PathVariable UUID village) {
        var successors =
                replacements.successors(village).stream().map(SuccessorView::of).toList();
        var holder = postings.responsibleFor(village, LocalDate.now(clock.withZone(zone)))
                .map(Posting::officerId);
        var giver = holder.or(() -> handovers.keeperOf(village));
        return new HandoverPreview(
                giver.map(officers::get).map(Officer::name).orElse(null),
                holder.isEmpty(),
                giver.map(one -> handovers.openWork(village, one)).orElse(Map.of()),
                successors);
    }

    record HandoverForm(@NotNull UUID villageId, @NotNull UUID officerId) {}

    /// @param giver who has the village, or keeps its open work; null: nobody
    /// @param open by kind
    record HandoverPreview(
            @Nullable String giver, boolean vacant, Map<String, List<OpenItem>> open, List<SuccessorView> successors) {}

    record SuccessorView(UUID id, String name, String badge, OfficerClass officerClass, List<String> specialties) {

        static SuccessorView of(Officer officer) {
            return new SuccessorView(
                    officer.id(),
                    officer.name(),
                    officer.badge(),
                    officer.officerClass(),
                    officer.specialties().stream().sorted().toList());
        }
    }
}
