package org.cunjing.dispatch.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.room.RoomViews.RoomView;
import org.cunjing.dispatch.room.RoomViews.RosterView;
import org.cunjing.dispatch.room.RoomViews.ShiftHandoverView;
import org.cunjing.dispatch.room.RoomViews.ShiftNoteView;
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

/// Command rooms: who sits there, and what one shift leaves to the next.
@RestController
@RequestMapping("/api/rooms")
class RoomController {

    private final CommandRooms rooms;
    private final DutyRosters rosters;
    private final ShiftNotes notes;
    private final RoomViews views;

    RoomController(CommandRooms rooms, DutyRosters rosters, ShiftNotes notes, RoomViews views) {
        this.rooms = rooms;
        this.rosters = rosters;
        this.notes = notes;
        this.views = views;
    }

    /// The rooms in reach with who sits there now and next, the bureau's first.
    @GetMapping
    @ByLeaders
    List<RoomView> listRooms() {
        return views.all();
    }

    /// Opens a room for a station, or a further one for the bureau.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    RoomView openRoom(@RequestBody @Validated RoomForm form) {
        return views.of(rooms.open(form.name(), form.stationId(), form.aboveId()));
    }

    /// The roster of the week in which this day lies, with its gaps.
    @GetMapping("/{id}/roster")
    @ByLeaders
    RosterView getDutyRoster(@PathVariable UUID id, @RequestParam LocalDate week) {
        return views.roster(id, week);
    }

    /// Writes the shifts of a week anew; those that have begun stay and are not repeated here.
    @PutMapping("/{id}/roster")
    @ByLeaders
    RosterView planDutyRoster(@PathVariable UUID id, @RequestBody @Validated RosterForm form) {
        rosters.plan(id, form.week(), form.version(), form.lines());
        return views.roster(id, form.week());
    }

    /// What is open now, and the last notes between two shifts.
    @GetMapping("/{id}/handover")
    @ByLeaders
    ShiftHandoverView getShiftHandover(@PathVariable UUID id) {
        return views.handover(id);
    }

    /// Signs the note of one's own shift.
    @PostMapping("/{id}/handover")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    ShiftNoteView giveShiftNote(@PathVariable UUID id, @RequestBody @Validated ShiftNoteForm form) {
        return views.of(notes.give(id, form.words()));
    }

    /// Signs what the shift before has left.
    @PostMapping("/{id}/handover/{note}/take")
    @ByLeaders
    ShiftNoteView takeShiftNote(@PathVariable UUID id, @PathVariable UUID note) {
        return views.of(notes.take(id, note));
    }

    /// @param stationId null: a room of the whole bureau
    /// @param aboveId the room that hears when this one stays silent
    record RoomForm(
            @NotBlank @Size(max = 60) String name,
            @Nullable UUID stationId,
            @Nullable UUID aboveId) {}

    /// @param week any day of it
    /// @param version of the roster that the person has seen
    record RosterForm(
            @NotNull LocalDate week,
            @NotNull Long version,
            @NotNull @Size(max = 60) List<@Valid @NotNull ShiftForm> shifts) {

        List<DutyRosters.Line> lines() {
            return shifts.stream()
                    .map(shift -> new DutyRosters.Line(shift.accountId(), shift.from(), shift.to()))
                    .toList();
        }
    }

    record ShiftForm(
            @NotNull UUID accountId,
            @NotNull LocalDateTime from,
            @NotNull LocalDateTime to) {}

    record ShiftNoteForm(@Nullable @Size(max = 1000) String words) {}
}
