package org.cunjing.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.community.Organisation;
import org.cunjing.community.Organisations;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows behind the figure of the volunteers.
@RestController
@RequestMapping("/api/annual-reports/volunteers")
class ReportVolunteersController {

    private static final int MOST = 500;

    private final AnnualReports reports;
    private final Villages villages;

    ReportVolunteersController(AnnualReports reports, Villages villages) {
        this.reports = reports;
        this.villages = villages;
    }

    /// Everybody who was a volunteer on any day of the year, by village and day of joining, without names.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    ReportVolunteersView listVolunteersOfReport(
            @RequestParam @Min(2000) @Max(2999) int year,
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "" + MOST) @Min(1) @Max(MOST) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        var all = reports.volunteers(year).stream()
                .filter(one -> village == null || village.equals(one.villageId()))
                .toList();
        var page = all.stream().skip(offset).limit(limit).toList();
        var names = villages.names(
                page.stream().map(Organisations.Joined::villageId).distinct().toList());
        return new ReportVolunteersView(
                all.size(),
                page.stream().map(one -> ReportVolunteerView.of(one, names)).toList());
    }

    record ReportVolunteersView(int total, List<ReportVolunteerView> volunteers) {}

    record ReportVolunteerView(
            UUID id, String villageName, Organisation.Kind kind, String organisation, LocalDate joinedOn) {

        static ReportVolunteerView of(Organisations.Joined one, Map<UUID, String> names) {
            return new ReportVolunteerView(
                    one.volunteer(),
                    names.getOrDefault(one.villageId(), ""),
                    one.kind(),
                    one.organisation(),
                    one.joinedOn());
        }
    }
}
