package org.cunjing.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.grant.GrantViews.GrantView;
import org.cunjing.grant.GrantViews.GrantedRowView;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The command room of a station reads what was granted to it.
@RestController
@RequestMapping("/api/granted-data")
class GrantedDataController {

    private final Grants grants;
    private final GrantedData data;
    private final GrantViews views;

    GrantedDataController(Grants grants, GrantedData data, GrantViews views) {
        this.grants = grants;
        this.data = data;
        this.views = views;
    }

    /// Reads and writes it down, so it is no GET. Fields that were not granted are not in the answer.
    @PostMapping("/{id}/readings")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<GrantedRowView> readGrantedData(@PathVariable UUID id) {
        return views.rows(data.read(id));
    }

    /// Breaks the glass for half an hour; the bureau's office hears of it at once and judges it afterwards.
    @PostMapping("/emergencies")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER})
    GrantView openInEmergency(@RequestBody @Validated EmergencyForm form) {
        return views.of(grants.openInEmergency(
                form.source(), form.villageIds(), form.reason().strip()));
    }

    /// @param reason what has happened, so that somebody else can judge it
    record EmergencyForm(
            @NotBlank @Size(max = 40) String source,
            @NotEmpty @Size(max = 100) Set<@NotNull UUID> villageIds,
            @NotBlank @Size(min = 10, max = 300) String reason) {}
}
