package org.cunjing.posting.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CampaignTagController {

    private final CampaignTags tags;

    CampaignTagController(CampaignTags tags) {
        this.tags = tags;
    }

    /// Which posting counts for which programme or campaign.
    @GetMapping("/api/campaign-tags")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.HOUSEHOLD_AFFAIRS,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE
    })
    List<CampaignTagView> listCampaignTags() {
        return tags.list().stream()
                .map(tag -> new CampaignTagView(tag.posting(), tag.document()))
                .toList();
    }

    /// Lets a posting count for these programmes and campaigns and no others.
    @PutMapping("/api/postings/{id}/campaigns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.BUREAU_OFFICE)
    void tagPosting(@PathVariable UUID id, @RequestBody @Validated CampaignTagsForm form) {
        tags.set(id, form.campaigns());
    }

    record CampaignTagsForm(@NotNull @Size(max = 50) List<@NotNull UUID> campaigns) {}

    record CampaignTagView(UUID postingId, UUID documentId) {}
}
