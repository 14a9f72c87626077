package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.routing.Candidate.State;
import org.cunjing.dispatch.routing.OpenOrderStore.Asked;
import org.cunjing.dispatch.routing.RoutingHits.Hit;
import org.cunjing.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Turns what rules say yes to into candidates: with their day, and with what is there already.
final class Candidates {

    /// Work of one role in one village that is due no farther apart can be done on one visit.
    static final int SAME_VISIT_DAYS = 7;

    private final LocalDate today;
    private final ZoneId zone;
    private final WorkingDays calendar;
    private final Map<UUID, List<OpenOrder>> openByVillage;
    private final Map<Asked, Instant> lastAsked;

    Candidates(
            LocalDate today, ZoneId zone, WorkingDays calendar, List<OpenOrder> open, Map<Asked, Instant> lastAsked) {
        this.today = today;
        this.zone = zone;
        this.calendar = calendar;
        this.openByVillage = open.stream().collect(groupingBy(OpenOrder::villageId));
        this.lastAsked = lastAsked;
    }

    List<Candidate> of(List<Hit> hits) {
        return hits.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Hit hit) {
        var due = calendar.addWorkingDays(today, hit.rule().content().dueDays());
        var open = openByVillage.getOrDefault(hit.of().villageId(), List.of());
        var same = open.stream()
                .filter(order -> hit.rule().id().equals(order.ruleId()))
                .findFirst();
        if (same.isPresent()) {
            return candidate(hit, due, State.ORDERED, same.get(), null);
        }
        var rests = restsUntil(hit).filter(today::isBefore);
        if (rests.isPresent()) {
            return candidate(hit, due, State.RESTING, null, rests.get());
        }
        return mergesWith(hit, due, open)
                .map(order -> candidate(hit, due, State.MERGES, order, null))
                .orElseGet(() -> candidate(hit, due, State.NEW, null, null));
    }

    private static Candidate candidate(
            Hit hit, LocalDate due, State state, @Nullable OpenOrder with, @Nullable LocalDate rests) {
        var facts = hit.rule().condition().seen(hit.of().facts());
        return new Candidate(hit.rule(), hit.of(), facts, due, state, with, rests);
    }

    private Optional<LocalDate> restsUntil(Hit hit) {
        return Optional.ofNullable(
                        lastAsked.get(new Asked(hit.rule().id(), hit.of().villageId())))
                .map(at -> at.atZone(zone).toLocalDate())
                .map(day -> day.plusDays(hit.rule().content().restDays()));
    }

    private static Optional<OpenOrder> mergesWith(Hit hit, LocalDate due, List<OpenOrder> open) {
        return open.stream()
                .filter(OpenOrder::isToBeDone)
                .filter(order -> order.role() == hit.rule().content().what().role())
                .filter(order -> Math.abs(ChronoUnit.DAYS.between(order.dueOn(), due)) <= SAME_VISIT_DAYS)
                .findFirst();
    }
}
