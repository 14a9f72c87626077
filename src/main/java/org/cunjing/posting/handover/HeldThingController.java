package org.cunjing.posting.handover;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.posting.handover.HeldThings.NewThing;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Things held for villages.
@RestController
@RequestMapping("/api/held-things")
class HeldThingController {

    private final HeldThings things;
    private final Officers officers;
    private final Villages villages;
    private final Uuid7 ids;

    HeldThingController(HeldThings things, Officers officers, Villages villages, Uuid7 ids) {
        this.things = things;
        this.officers = officers;
        this.villages = villages;
        this.ids = ids;
    }

    /// Lists what is held within reach, promises with a day first.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<HeldThingView> listHeldThings() {
        return views(things.list());
    }

    /// Notes a key, card, device, group, access or promise of a village.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    HeldThingView noteHeldThing(@RequestBody @Validated HeldThingForm form) {
        return views(List.of(things.note(new NewThing(
                        form.id() == null ? ids.next() : form.id(),
                        form.villageId(),
                        form.kind(),
                        form.words().strip(),
                        form.since(),
                        form.dueOn()))))
                .getFirst();
    }

    /// Settles a thing: given back, closed, kept.
    @PostMapping("/{id}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    void settleHeldThing(@PathVariable UUID id, @RequestBody @Validated SettlementForm form) {
        things.settle(id, form.note());
    }

    private List<HeldThingView> views(List<HeldThing> list) {
        var people = officers
                .byId(list.stream().map(HeldThing::keeperId).distinct().toList())
                .values()
                .stream()
                .collect(toMap(Officer::id, Officer::name));
        var places = villages.names(
                list.stream().map(HeldThing::villageId).distinct().toList());
        return list.stream().map(one -> view(one, people, places)).toList();
    }

    private static HeldThingView view(HeldThing one, Map<UUID, String> people, Map<UUID, String> places) {
        return new HeldThingView(
                one.id(),
                one.villageId(),
                places.getOrDefault(one.villageId(), ""),
                people.getOrDefault(one.keeperId(), ""),
                one.kind(),
                one.words(),
                one.since(),
                one.dueOn());
    }

    record HeldThingForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            HeldThing.@NotNull Kind kind,
            @NotBlank @Size(max = 200) String words,
            @NotNull LocalDate since,
            @Nullable LocalDate dueOn) {}

    record SettlementForm(@Nullable @Size(max = 200) String note) {}

    record HeldThingView(
            UUID id,
            UUID villageId,
            String villageName,
            String keeper,
            HeldThing.Kind kind,
            String words,
            LocalDate since,
            @Nullable LocalDate dueOn) {}
}
