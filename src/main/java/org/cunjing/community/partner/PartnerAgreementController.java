package org.cunjing.community.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.community.partner.CommunityPartner.Kind;
import org.cunjing.community.team.AllowedToKeepers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Agreements with community partners.
@RestController
@RequestMapping("/api/partner-agreements")
class PartnerAgreementController {

    private final PartnerAgreements agreements;
    private final AgreementPrint print;
    private final Villages villages;
    private final Bureaus bureaus;
    private final Actors actors;
    private final Uuid7 ids;

    PartnerAgreementController(
            PartnerAgreements agreements,
            AgreementPrint print,
            Villages villages,
            Bureaus bureaus,
            Actors actors,
            Uuid7 ids) {
        this.agreements = agreements;
        this.print = print;
        this.villages = villages;
        this.bureaus = bureaus;
        this.actors = actors;
        this.ids = ids;
    }

    /// Agreements in reach that name somebody, those that hold first.
    @GetMapping
    @AllowedToPolice
    List<AgreementView> listPartnerAgreements() {
        return agreements.list().stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToKeepers
    AgreementView signPartnerAgreement(@RequestBody @Validated AgreementForm form) {
        return view(agreements.sign(form.wanted(ids)));
    }

    /// Shows name and contact; the look is noted with its purpose.
    @PostMapping("/{id}/look")
    @AllowedToKeepers
    PartnerPersonalView lookAtPartner(@PathVariable UUID id, @RequestBody @Validated PartnerLookForm form) {
        var partner = agreements.look(id, form.purpose());
        return new PartnerPersonalView(partner.name(), partner.contact());
    }

    /// The paper to be signed, with names in full; the look is noted.
    @GetMapping(path = "/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedToKeepers
    ResponseEntity<byte[]> printPartnerAgreement(@PathVariable UUID id) {
        var partner = agreements.look(id, "打印协议");
        var agreement = agreements.get(id);
        var village = villages.get(agreement.villageId()).name();
        var disposition = ContentDisposition.attachment()
                .filename("社区合伙人协议.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.of(agreement, partner, village, bureaus.current().name()));
    }

    /// Makes a link to the partner's page, shown this once; one from before opens nothing any more.
    @PostMapping("/{id}/personal-link")
    @AllowedToKeepers
    PartnerLinkView handOverPartnerLink(@PathVariable UUID id) {
        return new PartnerLinkView("/v/partner/" + agreements.handOver(id).secret() + "@" + actors.bureau());
    }

    /// Ends it today, and the partner's page with it.
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToKeepers
    void endPartnerAgreement(@PathVariable UUID id) {
        agreements.end(id);
    }

    /// Deletes name and contact of an agreement that is over.
    @PostMapping("/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToKeepers
    void erasePartner(@PathVariable UUID id) {
        agreements.erase(id);
    }

    private AgreementView view(PartnerAgreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.villageId(),
                villages.get(agreement.villageId()).name(),
                agreement.kind(),
                agreement.name(),
                agreement.contact(),
                agreement.contribution(),
                agreement.firstDay(),
                agreement.lastDay(),
                agreement.endedOn(),
                agreements.isOver(agreement));
    }

    record AgreementForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String name,

            @Nullable @Size(max = 20) @Pattern(regexp = "[0-9+ -]*") String contact,

            @NotBlank @Size(max = 300) String contribution,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            boolean consented) {

        NewAgreement wanted(Uuid7 ids) {
            var bare = contact == null || contact.isBlank() ? null : contact.strip();
            return new NewAgreement(
                    id == null ? ids.next() : id,
                    villageId,
                    new CommunityPartner(kind, name.strip(), bare),
                    contribution.strip(),
                    firstDay,
                    lastDay,
                    consented);
        }
    }

    record PartnerLookForm(@NotBlank @Size(max = 100) String purpose) {}

    record PartnerPersonalView(String name, @Nullable String contact) {}

    /// @param path of the page, on the address of this house
    record PartnerLinkView(String path) {}

    /// @param name of a person masked; null: erased
    /// @param contact masked
    /// @param over ended, or its last day is past
    record AgreementView(
            UUID id,
            UUID villageId,
            String villageName,
            Kind kind,
            @Nullable String name,
            @Nullable String contact,
            String contribution,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate endedOn,
            boolean over) {}
}
