package org.cunjing.dispatch.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.PlannedOrders;
import org.cunjing.posting.Posting;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plans as the screens show them, with the names of stations, villages and officers.
@Component
class MonthlyPlanViews {

    private final Villages villages;
    private final Officers officers;
    private final PlannedOrders orders;

    MonthlyPlanViews(Villages villages, Officers officers, PlannedOrders orders) {
        this.villages = villages;
        this.officers = officers;
        this.orders = orders;
    }

    /// @param stationName null: the whole bureau
    /// @param orders made from it so far
    record MonthlyPlanView(
            UUID id,
            YearMonth month,
            @Nullable UUID stationId,
            @Nullable String stationName,
            PlanAudience audience,
            String title,
            PlanState state,
            long version,
            @Nullable Instant issuedAt,
            int orders,
            List<PlanItemView> items) {}

    record PlanItemView(
            UUID id,
            DutyRole role,
            String title,
            String task,
            @Nullable String place,
            @Nullable String basis,
            @Nullable String expectedEvidence,
            @Nullable String contact,
            int times,
            int dueDay) {

        static PlanItemView of(PlanItem item) {
            var what = item.what();
            return new PlanItemView(
                    item.id(),
                    what.role(),
                    what.title(),
                    what.task(),
                    what.place(),
                    what.basis(),
                    what.expectedEvidence(),
                    what.contact(),
                    what.times(),
                    item.dueDay());
        }
    }

    /// @param missing orders that issuing now would make
    /// @param vacant names of villages without an officer
    record PlanPreviewView(
            int made, int missing, List<PlanDayView> days, List<PlanLineView> lines, List<String> vacant) {}

    record PlanDayView(UUID itemId, String title, LocalDate dueOn) {}

    record PlanLineView(
            UUID villageId, String villageName, UUID officerId, String officerName, int made, int missing) {}

    MonthlyPlanView of(MonthlyPlan plan) {
        return of(List.of(plan)).getFirst();
    }

    List<MonthlyPlanView> of(List<MonthlyPlan> plans) {
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        return plans.stream().map(plan -> view(plan, stations)).toList();
    }

    private MonthlyPlanView view(MonthlyPlan plan, Map<UUID, String> stations) {
        var made = orders.listMade(plan.items().stream().map(PlanItem::id).toList());
        return new MonthlyPlanView(
                plan.id(),
                plan.month(),
                plan.stationId(),
                plan.stationId() == null ? null : stations.get(plan.stationId()),
                plan.audience(),
                plan.title(),
                plan.state(),
                plan.version(),
                plan.issuedAt(),
                made.size(),
                plan.items().stream().map(PlanItemView::of).toList());
    }

    PlanPreviewView of(PlanPreview preview) {
        var served = preview.lines().stream().map(PlanPreview.Line::posting).toList();
        var people =
                officers.byId(served.stream().map(Posting::officerId).distinct().toList());
        var places = villages.names(served.stream().map(Posting::villageId).toList());
        var lines = preview.lines().stream()
                .map(line -> view(line, places, people))
                .sorted(Comparator.comparing(PlanLineView::officerName))
                .toList();
        var days = preview.plan().items().stream()
                .flatMap(item -> Optional.ofNullable(preview.days().get(item.id())).stream()
                        .map(day -> new PlanDayView(item.id(), item.what().title(), day)))
                .toList();
        var vacant = villages.names(preview.vacant()).values().stream().sorted().toList();
        return new PlanPreviewView(preview.made(), preview.missing(), days, lines, vacant);
    }

    private static PlanLineView view(PlanPreview.Line line, Map<UUID, String> places, Map<UUID, Officer> people) {
        var posting = line.posting();
        var officer = people.get(posting.officerId());
        return new PlanLineView(
                posting.villageId(),
                places.getOrDefault(posting.villageId(), ""),
                posting.officerId(),
                officer == null ? "" : officer.name(),
                line.made().size(),
                line.missing().size());
    }
}
