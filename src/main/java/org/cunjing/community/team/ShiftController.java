package org.cunjing.community.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Shifts of teams; a team's own page lists them.
@RestController
@RequestMapping("/api/team-shifts")
class ShiftController {

    private final Shifts shifts;
    private final Uuid7 ids;

    ShiftController(Shifts shifts, Uuid7 ids) {
        this.shifts = shifts;
        this.ids = ids;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToKeepers
    TeamShiftView planShift(@RequestBody @Validated TeamShiftForm form) {
        return TeamShiftView.of(shifts.plan(new Shift(
                form.id() == null ? ids.next() : form.id(),
                form.villageId(),
                form.force(),
                form.activity(),
                form.day(),
                form.startsAt(),
                form.endsAt(),
                form.place().strip(),
                form.members(),
                null)));
    }

    /// Says anew who goes.
    @PutMapping("/{id}/roster")
    @AllowedToKeepers
    TeamShiftView changeShiftRoster(@PathVariable UUID id, @RequestBody @Validated TeamRosterForm form) {
        return TeamShiftView.of(shifts.put(id, form.members()));
    }

    @PostMapping("/{id}/cancellation")
    @AllowedToKeepers
    TeamShiftView cancelShift(@PathVariable UUID id) {
        return TeamShiftView.of(shifts.cancel(id));
    }

    record TeamShiftForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull ForceKind force,
            @NotNull ActivityKind activity,
            @NotNull LocalDate day,
            @NotNull LocalTime startsAt,
            @NotNull LocalTime endsAt,
            @NotBlank @Size(max = 80) String place,
            @NotEmpty @Size(max = 200) List<@NotNull UUID> members) {}

    record TeamRosterForm(@NotNull @Size(max = 200) List<@NotNull UUID> members) {}

    /// @param endsAt earlier than the start: on the next morning
    record TeamShiftView(
            UUID id,
            ForceKind force,
            ActivityKind activity,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            List<UUID> members,
            @Nullable LocalDate cancelledOn) {

        static TeamShiftView of(Shift shift) {
            return new TeamShiftView(
                    shift.id(),
                    shift.force(),
                    shift.activity(),
                    shift.day(),
                    shift.startsAt(),
                    shift.endsAt(),
                    shift.place(),
                    shift.members(),
                    shift.cancelledOn());
        }
    }
}
