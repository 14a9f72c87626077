package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.renewal.Decision.Outcome;
import org.cunjing.posting.renewal.Decision.Place;
import org.cunjing.posting.renewal.Decision.Reason;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What a confirmed round decided, told to those it is about.
@RestController
class DecisionController {

    private final Decisions decisions;
    private final Overlaps overlaps;
    private final Officers officers;
    private final Villages villages;

    DecisionController(Decisions decisions, Overlaps overlaps, Officers officers, Villages villages) {
        this.decisions = decisions;
        this.overlaps = overlaps;
        this.officers = officers;
        this.villages = villages;
    }

    /// Lists decisions within reach: all, those about the branch's officers or the station's villages, one's own.
    @GetMapping("/api/renewal-rounds/{id}/decisions")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewalDecisionView> listRenewalDecisions(@PathVariable UUID id) {
        var found = decisions.list(id);
        var timetable = new Timetable(found);
        var people = officers.byId(found.stream().map(Decision::officerId).toList());
        var names = villages.names(found.stream()
                .flatMap(one -> Stream.of(one.before(), one.after()))
                .filter(java.util.Objects::nonNull)
                .map(Place::village)
                .toList());
        var officerNames = people.values().stream().collect(toMap(Officer::id, Officer::name));
        return found.stream()
                .map(one -> view(one, timetable, officerNames, names))
                .toList();
    }

    private RenewalDecisionView view(
            Decision one, Timetable timetable, Map<UUID, String> people, Map<UUID, String> places) {
        var change = one.change();
        var taken = one.after();
        var overlap = taken == null || change == null ? null : overlaps.find(taken.village(), one.officerId());
        return new RenewalDecisionView(
                one.officerId(),
                people.getOrDefault(one.officerId(), ""),
                one.outcome(),
                one.reason(),
                name(one.before(), places),
                name(taken, places),
                change,
                change == null ? one.plannedOn() : timetable.dueOn(change),
                one.doneOn(),
                overlap == null ? null : overlap.firstDay());
    }

    private static @Nullable String name(@Nullable Place place, Map<UUID, String> places) {
        return place == null ? null : places.getOrDefault(place.village(), "");
    }

    /// @param change number of the change it is part of; null: nothing changes
    /// @param on day from which it may take place; for whoever stays the first day of the new term
    /// @param doneOn null: still to come, or nothing to do
    /// @param comesAlongFrom first day on which the successor comes along; null: none
    record RenewalDecisionView(
            UUID officerId,
            String officerName,
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer change,
            LocalDate on,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate comesAlongFrom) {}
}
