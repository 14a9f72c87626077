package org.cunjing.field.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Position;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/help-calls")
class HelpCallController {

    private final HelpCalls calls;
    private final Officers officers;
    private final Villages villages;

    HelpCallController(HelpCalls calls, Officers officers, Villages villages) {
        this.calls = calls;
        this.officers = officers;
        this.villages = villages;
    }

    /// The calls for help in reach that are not over, the oldest first.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<HelpCallView> listHelpCalls() {
        return calls.listOpen().stream().map(this::view).toList();
    }

    /// One's own calls of the last day, the latest first.
    @GetMapping("/own")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<HelpCallView> listOwnHelpCalls() {
        return calls.listOwn().stream().map(this::view).toList();
    }

    /// Calls for help at once; phones that keep an outbox send a record of the kind `help` instead.
    @PostMapping
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<HelpCallView> callForHelp(@RequestBody @Validated HelpCallForm form) {
        calls.call(form.id(), form.villageId(), form.place(), null);
        return listOwnHelpCalls();
    }

    /// Tells where the call comes from.
    @PostMapping("/{id}/place")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<HelpCallView> tellHelpPlace(@PathVariable UUID id, @RequestBody @Validated HelpPlaceForm form) {
        calls.tellPlace(id, form.place());
        return listOwnHelpCalls();
    }

    /// Takes a false touch, or a drill, back.
    @PostMapping("/{id}/withdraw")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<HelpCallView> withdrawHelpCall(@PathVariable UUID id, @RequestBody @Validated HelpWordForm form) {
        calls.withdraw(id, form.word());
        return listOwnHelpCalls();
    }

    /// Says in the room: I have it. The officer reads the name.
    @PostMapping("/{id}/take")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<HelpCallView> takeHelpCall(@PathVariable UUID id) {
        calls.take(id);
        return listHelpCalls();
    }

    /// Says what came of it.
    @PostMapping("/{id}/end")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<HelpCallView> endHelpCall(@PathVariable UUID id, @RequestBody @Validated HelpWordForm form) {
        calls.end(id, form.word());
        return listHelpCalls();
    }

    record HelpCallForm(
            @NotNull UUID id,
            @Nullable UUID villageId,
            @Nullable Position place) {}

    record HelpPlaceForm(@NotNull Position place) {}

    record HelpWordForm(@NotBlank @Size(max = 200) String word) {}

    /// @param phone at which the officer is called back
    /// @param clockSure false: nobody knows whether the phone's clock was right
    record HelpCallView(
            UUID id,
            @Nullable UUID villageId,
            String villageName,
            String caller,
            String phone,
            Instant calledAt,
            boolean clockSure,
            Instant arrivedAt,
            @Nullable Position place,
            HelpCall.State state,
            @Nullable Instant takenAt,
            @Nullable String takenBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String word) {}

    private HelpCallView view(HelpCall call) {
        var village = call.village();
        var taken = call.taken();
        return new HelpCallView(
                call.id(),
                village,
                village == null
                        ? ""
                        : Objects.requireNonNullElse(
                                villages.names(List.of(village)).get(village), ""),
                call.caller(),
                officers.get(call.officer()).dutyPhone(),
                call.called().at(),
                call.called().sure(),
                call.arrivedAt(),
                call.place(),
                call.state(),
                taken == null ? null : taken.at(),
                taken == null ? null : taken.name(),
                call.endedAt(),
                call.endedBy(),
                call.word());
    }
}
