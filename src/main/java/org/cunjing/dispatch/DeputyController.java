package org.cunjing.dispatch;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.Deputies.NewDeputy;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
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

/// Leave, and who receives meanwhile.
@RestController
@RequestMapping("/api/deputies")
class DeputyController {

    private final Deputies deputies;
    private final Officers officers;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    DeputyController(Deputies deputies, Officers officers, Uuid7 ids, Clock clock, ZoneId zone) {
        this.deputies = deputies;
        this.officers = officers;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Who is away now or will be, and who receives.
    @GetMapping
    @ByLeaders
    List<DeputyView> listDeputies() {
        return views(deputies.list());
    }

    /// Notes an approved leave with its deputy; what nobody has accepted goes to the deputy at once.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    DeputyView nameDeputy(@RequestBody @Validated DeputyForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return views(List.of(deputies.name(
                        new NewDeputy(id, form.officerId(), form.deputyId(), form.firstDay(), form.lastDay()))))
                .getFirst();
    }

    /// The officer is back, or never left.
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void endLeave(@PathVariable UUID id) {
        deputies.end(id);
    }

    private List<DeputyView> views(List<Deputy> list) {
        var people = officers.byId(list.stream()
                .flatMap(one -> Stream.of(one.officerId(), one.deputyId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var today = LocalDate.now(clock.withZone(zone));
        return list.stream().map(one -> view(one, people, today)).toList();
    }

    private static DeputyView view(Deputy one, Map<UUID, Officer> people, LocalDate today) {
        return new DeputyView(
                one.id(),
                one.officerId(),
                name(people.get(one.officerId())),
                one.deputyId() == null ? null : name(people.get(one.deputyId())),
                one.firstDay(),
                one.lastDay(),
                !today.isBefore(one.firstDay()),
                one.namedBy());
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }

    /// @param deputyId null: the second contact of the village receives
    record DeputyForm(
            @Nullable UUID id,
            @NotNull UUID officerId,
            @Nullable UUID deputyId,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay) {}

    /// @param deputyName null: the second contact of the village
    /// @param begun whether the officer is away today
    record DeputyView(
            UUID id,
            UUID officerId,
            String officerName,
            @Nullable String deputyName,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean begun,
            String namedBy) {}
}
