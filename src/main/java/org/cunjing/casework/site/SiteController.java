package org.cunjing.casework.site;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.SiteKind;
import org.cunjing.territory.Sites.Filter;
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

/// The register of places that are inspected.
@RestController
@RequestMapping("/api/sites")
class SiteController {

    private final SiteRegister register;
    private final Villages villages;
    private final Uuid7 ids;

    SiteController(SiteRegister register, Villages villages, Uuid7 ids) {
        this.register = register;
        this.villages = villages;
        this.ids = ids;
    }

    /// Sites in reach by village, kind and name, with what was done there.
    @GetMapping
    @AllowedToPolice
    SitePageView listSites(
            @RequestParam(required = false) @Nullable UUID villageId,
            @RequestParam(required = false) @Nullable SiteKind kind,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "0") @Min(0) long offset) {
        var page = register.list(new Filter(villageId, kind, closed), limit, offset);
        return new SitePageView(page.total(), views(page.sites()));
    }

    /// One site, also a closed one.
    @GetMapping("/{id}")
    @AllowedToPolice
    SiteView showSite(@PathVariable UUID id) {
        return view(id);
    }

    /// Lists a new site.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    SiteView addSite(@RequestBody @Validated NewSiteForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return view(register.add(id, form.villageId(), form.site().facts()).id());
    }

    /// Corrects what the register says of a site.
    @PutMapping("/{id}")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    SiteView changeSite(@PathVariable UUID id, @RequestBody @Validated SiteChangeForm form) {
        return view(register.change(id, form.version(), form.site().facts()).id());
    }

    /// Says that a site is no more, and why. It stays readable.
    @PostMapping("/{id}/closing")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    SiteView closeSite(@PathVariable UUID id, @RequestBody @Validated SiteClosingForm form) {
        PersonalNumberInText.refuse(form.why());
        return view(register.close(id, form.lastDay(), form.why().strip()).id());
    }

    private SiteView view(UUID id) {
        return views(List.of(register.show(id))).getFirst();
    }

    private List<SiteView> views(List<WorkedSite> sites) {
        var names =
                villages.names(sites.stream().map(one -> one.site().villageId()).collect(Collectors.toSet()));
        return sites.stream()
                .map(one -> SiteView.of(one, names.getOrDefault(one.site().villageId(), "")))
                .toList();
    }

    record NewSiteForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull @Valid SiteForm site) {}

    /// @param version of what the form showed
    record SiteChangeForm(
            @NotNull Integer version, @NotNull @Valid SiteForm site) {}

    /// @param lastDay not after today
    record SiteClosingForm(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 200) String why) {}

    record SitePageView(long total, List<SiteView> sites) {}

    /// @param inspectedOn the latest inspection; null: none yet
    record SiteView(
            UUID id,
            UUID villageId,
            String villageName,
            SiteKind kind,
            String name,
            String address,
            String responsiblePost,
            @Nullable String unitCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String closedWhy,
            int version,
            @Nullable LocalDate inspectedOn,
            long openHazards) {

        static SiteView of(WorkedSite worked, String villageName) {
            var site = worked.site();
            var facts = site.facts();
            return new SiteView(
                    site.id(),
                    site.villageId(),
                    villageName,
                    facts.kind(),
                    facts.name(),
                    facts.address(),
                    facts.responsiblePost(),
                    facts.unitCode(),
                    site.validFrom(),
                    site.validTo(),
                    site.closedWhy(),
                    site.version(),
                    worked.inspectedOn(),
                    worked.openHazards());
        }
    }
}
