package org.cunjing.patrol.mode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.mode.MoveUps.Shift;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MoveUpController {

    private final MoveUps moveUps;

    MoveUpController(MoveUps moveUps) {
        this.moveUps = moveUps;
    }

    /// Shifts teams to villages for the time of an emergency; they go back when it ends.
    @PostMapping("/api/emergencies/{id}/move-ups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.BUREAU_OFFICE)
    void moveTeamsUp(@PathVariable UUID id, @RequestBody @Validated MoveUpForm form) {
        moveUps.shift(id, form.shifted(), form.reason());
    }

    record ShiftedForm(@NotNull UUID teamId, @NotNull UUID villageId) {}

    record MoveUpForm(
            @NotEmpty @Size(max = 3) List<@Valid @NotNull ShiftedForm> shifts,
            @NotBlank @Size(max = 200) String reason) {

        /// @throws Faulty if a team is named twice
        List<Shift> shifted() {
            var named = new ArrayList<UUID>();
            for (var one : shifts) {
                if (named.contains(one.teamId())) {
                    throw new Faulty(List.of(new Fault("shifts", "listed-twice")));
                }
                named.add(one.teamId());
            }
            return shifts.stream()
                    .map(one -> new Shift(one.teamId(), one.villageId()))
                    .toList();
        }
    }
}
