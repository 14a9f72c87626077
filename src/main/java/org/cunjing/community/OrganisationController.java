package org.cunjing.community;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Teams and partners of the own villages with the number of their members on a day; null: today.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<OrganisationView> listOrganisations(
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return organisations.list(village, on).stream()
                .map(OrganisationView::of)
                .toList();
    }

    /// The members of an organisation, names masked.
    @GetMapping("/{id}/volunteers")
    @AllowedToPoliceAndCommittee
    List<VolunteerView> listVolunteers(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        return organisations.volunteersOf(id, limit, offset).stream()
                .map(VolunteerView::of)
                .toList();
    }

    record OrganisationView(
            UUID id, UUID villageId, Organisation.Kind kind, String name, LocalDate foundedOn, long members) {

        static OrganisationView of(Organisations.Membership found) {
            var organisation = found.organisation();
            return new OrganisationView(
                    organisation.id(),
                    organisation.villageId(),
                    organisation.kind(),
                    organisation.name(),
                    organisation.foundedOn(),
                    found.members());
        }
    }

    record VolunteerView(
            UUID id,
            String name,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        static VolunteerView of(Volunteer volunteer) {
            return new VolunteerView(volunteer.id(), volunteer.name(), volunteer.joinedOn(), volunteer.leftOn());
        }
    }
}
