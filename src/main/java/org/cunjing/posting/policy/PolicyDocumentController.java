package org.cunjing.posting.policy;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.policy.PolicyDocument.Kind;
import org.cunjing.posting.policy.PolicyDocument.Version;
import org.cunjing.posting.policy.PolicyDocuments.NewDocument;
import org.cunjing.posting.policy.PolicyDocuments.NewVersion;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The register of documents, and what counts for programmes and campaigns.
@RestController
@RequestMapping("/api/policy-documents")
class PolicyDocumentController {

    private final PolicyDocuments documents;
    private final CampaignTags tags;
    private final Officers officers;
    private final Villages villages;
    private final Uuid7 ids;

    PolicyDocumentController(
            PolicyDocuments documents, CampaignTags tags, Officers officers, Villages villages, Uuid7 ids) {
        this.documents = documents;
        this.tags = tags;
        this.officers = officers;
        this.villages = villages;
        this.ids = ids;
    }

    /// All documents with their versions.
    ///
    /// @param on day for which the version in force is named; without it only the versions
    @GetMapping
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
    List<PolicyDocumentView> listPolicyDocuments(@RequestParam @Nullable LocalDate on) {
        return documents.list().stream()
                .map(document -> PolicyDocumentView.of(document, on))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    PolicyDocumentView registerPolicyDocument(@RequestBody @Validated PolicyDocumentForm form) {
        var issuers = form.issuers().stream().map(String::strip).distinct().toList();
        return PolicyDocumentView.of(
                documents.register(
                        new NewDocument(ids.next(), form.kind(), form.title().strip(), issuers, version(form.first()))),
                null);
    }

    /// Publishes the next version of a document.
    @PostMapping("/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    PolicyDocumentView publishPolicyVersion(@PathVariable UUID id, @RequestBody @Validated PolicyVersionForm form) {
        return PolicyDocumentView.of(documents.publish(id, version(form)), null);
    }

    /// Puts a document out of force after a day.
    @PutMapping("/{id}/end")
    @AllowedTo(Role.BUREAU_OFFICE)
    PolicyDocumentView endPolicyDocument(@PathVariable UUID id, @RequestBody @Validated PolicyEndForm form) {
        return PolicyDocumentView.of(documents.end(id, form.lastDay()), null);
    }

    /// All postings that have counted for a programme or campaign, ended ones too.
    @GetMapping("/{id}/postings")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<CampaignPostingView> listPostingsOfCampaign(@PathVariable UUID id) {
        var found = tags.postingsOf(id);
        var people = officers.byId(found.stream().map(Posting::officerId).collect(toSet()));
        var places = villages.names(found.stream().map(Posting::villageId).collect(toSet()));
        return found.stream()
                .map(posting -> {
                    var officer = people.get(posting.officerId());
                    return new CampaignPostingView(
                            posting.id(),
                            places.getOrDefault(posting.villageId(), ""),
                            officer == null ? "" : officer.badge(),
                            officer == null ? "" : officer.name(),
                            posting.duty(),
                            posting.firstDay(),
                            posting.lastDay());
                })
                .toList();
    }

    /// Lets all postings of a batch count for a programme or campaign.
    @PostMapping("/{id}/batches")
    @AllowedTo(Role.BUREAU_OFFICE)
    TaggedPostingsView tagBatch(@PathVariable UUID id, @RequestBody @Validated CampaignBatchForm form) {
        return new TaggedPostingsView(tags.addBatch(id, form.batchId()));
    }

    private static NewVersion version(PolicyVersionForm form) {
        return new NewVersion(
                form.documentNumber().strip(),
                form.effectiveOn(),
                form.changes().strip());
    }

    record PolicyDocumentForm(
            @NotNull Kind kind,
            @NotBlank @Size(max = 120) String title,
            @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 60) String> issuers,
            @NotNull @Valid PolicyVersionForm first) {}

    record PolicyVersionForm(
            @NotBlank @Size(max = 80) String documentNumber,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String changes) {}

    record PolicyEndForm(@NotNull LocalDate lastDay) {}

    record CampaignBatchForm(@NotNull UUID batchId) {}

    record TaggedPostingsView(int added) {}

    /// @param inForce number of the version in force on the day that was asked about; null: none, or no day was asked
    record PolicyDocumentView(
            UUID id,
            Kind kind,
            String title,
            List<String> issuers,
            @Nullable LocalDate endedOn,
            @Nullable Integer inForce,
            List<PolicyVersionView> versions) {

        static PolicyDocumentView of(PolicyDocument document, @Nullable LocalDate on) {
            return new PolicyDocumentView(
                    document.id(),
                    document.kind(),
                    document.title(),
                    document.issuers(),
                    document.endedOn(),
                    on == null
                            ? null
                            : document.inForce(on).map(Version::number).orElse(null),
                    document.versions().stream().map(PolicyVersionView::of).toList());
        }
    }

    record PolicyVersionView(int number, String documentNumber, LocalDate effectiveOn, String changes) {

        static PolicyVersionView of(Version version) {
            return new PolicyVersionView(
                    version.number(), version.documentNumber(), version.effectiveOn(), version.changes());
        }
    }

    record CampaignPostingView(
            UUID postingId,
            String villageName,
            String badge,
            String officerName,
            Duty duty,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}
}
