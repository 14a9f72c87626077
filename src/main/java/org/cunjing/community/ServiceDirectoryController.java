package org.cunjing.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/law-help")
class ServiceDirectoryController {

    private final ServiceDirectory directory;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    ServiceDirectoryController(ServiceDirectory directory, Uuid7 ids, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Help with the law in the villages within reach.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<LawHelpView> listLawHelp() {
        return directory.list().stream().map(LawHelpView::of).toList();
    }

    /// Adds a line to each of the villages.
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    void addLawHelp(@RequestBody @Validated NewLawHelpForm form) {
        directory.add(form.villageIds().stream()
                .distinct()
                .map(village -> form.line().help(ids.next(), village, today()))
                .toList());
    }

    /// Changes a line, or only confirms today that it holds.
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    void changeLawHelp(@PathVariable UUID id, @RequestBody @Validated LawHelpForm form) {
        directory.change(form.help(id, directory.get(id).villageId(), today()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    void removeLawHelp(@PathVariable UUID id) {
        directory.remove(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    record NewLawHelpForm(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> villageIds,
            @NotNull @Valid LawHelpForm line) {}

    record LawHelpForm(
            LawHelp.@NotNull Kind kind,
            @NotBlank @Size(max = 60) String name,

            @NotBlank @Size(max = 30) @Pattern(regexp = "[0-9+ ()-]+")
            String phone,

            @NotBlank @Size(max = 80) String place,
            @NotBlank @Size(max = 60) String hours) {

        LawHelp help(UUID id, UUID village, LocalDate today) {
            PersonalNumberInText.refuse(name, place, hours);
            return new LawHelp(id, village, kind, name.strip(), phone.strip(), place.strip(), hours.strip(), today);
        }
    }

    record LawHelpView(
            UUID id,
            UUID villageId,
            LawHelp.Kind kind,
            String name,
            String phone,
            String place,
            String hours,
            LocalDate checkedOn) {

        static LawHelpView of(LawHelp help) {
            return new LawHelpView(
                    help.id(),
                    help.villageId(),
                    help.kind(),
                    help.name(),
                    help.phone(),
                    help.place(),
                    help.hours(),
                    help.checkedOn());
        }
    }
}
