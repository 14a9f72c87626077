package org.cunjing.dispatch.plan;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.PlannedOrders;
import org.cunjing.dispatch.PlannedOrders.PlannedOrder;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Works out which orders a plan means today, and makes those that are missing.
@Component
class PlanIssues {

    private final PlannedOrders orders;
    private final Postings postings;
    private final Villages villages;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ZoneId zone;

    PlanIssues(
            PlannedOrders orders,
            Postings postings,
            Villages villages,
            WorkingDays calendar,
            Clock clock,
            ZoneId zone) {
        this.orders = orders;
        this.postings = postings;
        this.villages = villages;
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    PlanPreview preview(MonthlyPlan plan) {
        var today = today();
        var scope = villages(plan, today);
        var served = postings.listOn(today).stream()
                .filter(posting -> scope.contains(posting.villageId()))
                .toList();
        var vacant = scope.stream()
                .filter(village ->
                        served.stream().noneMatch(posting -> posting.villageId().equals(village)))
                .toList();
        var made = orders.listMade(plan.items().stream().map(PlanItem::id).toList());
        var lines = served.stream()
                .filter(plan.audience()::holds)
                .map(posting -> line(plan, posting, made))
                .toList();
        var days =
                plan.items().stream().collect(toMap(PlanItem::id, item -> item.dueOn(plan.month(), today, calendar)));
        return new PlanPreview(plan, days, lines, vacant);
    }

    /// @return villages that got at least one order
    Set<UUID> makeMissing(PlanPreview preview) {
        return preview.lines().stream()
                .filter(line -> makeMissing(preview, line))
                .map(line -> line.posting().villageId())
                .collect(toSet());
    }

    private boolean makeMissing(PlanPreview preview, PlanPreview.Line line) {
        boolean any = false;
        for (var item : line.missing()) {
            var due = preview.days().getOrDefault(item.id(), today());
            any |= orders.issue(item.id(), line.posting(), item.what(), due);
        }
        return any;
    }

    private static PlanPreview.Line line(MonthlyPlan plan, Posting posting, Set<PlannedOrder> made) {
        var parts = plan.items().stream()
                .collect(partitioningBy(item -> made.contains(new PlannedOrder(item.id(), posting.villageId()))));
        return new PlanPreview.Line(posting, parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private Set<UUID> villages(MonthlyPlan plan, LocalDate today) {
        return villages.listOn(today).stream()
                .filter(village ->
                        plan.stationId() == null || village.stationId().equals(plan.stationId()))
                .map(Village::id)
                .collect(toSet());
    }
}
