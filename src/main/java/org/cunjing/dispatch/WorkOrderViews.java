package org.cunjing.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders as the screens show them, with the names of villages and officers.
@Component
class WorkOrderViews {

    private final Villages villages;
    private final Officers officers;
    private final OrderReasons reasons;
    private final Clock clock;
    private final ZoneId zone;

    WorkOrderViews(Villages villages, Officers officers, OrderReasons reasons, Clock clock, ZoneId zone) {
        this.villages = villages;
        this.officers = officers;
        this.reasons = reasons;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param overdue late today and still with the officer
    /// @param receiver who has it instead of the officer, who stays responsible; null: nobody else
    /// @param reason the rule that asked for it; null: no rule did
    record WorkOrderView(
            UUID id,
            String title,
            DutyRole role,
            WorkSource source,
            String task,
            @Nullable String place,
            @Nullable String basis,
            @Nullable String expectedEvidence,
            @Nullable String contact,
            int times,
            LocalDate dueOn,
            LocalDate originalDueOn,
            @Nullable LocalDate askedDueOn,
            @Nullable LocalDate declinedDueOn,
            boolean overdue,
            UUID villageId,
            String villageName,
            UUID officerId,
            String officerName,
            @Nullable ReceiverView receiver,
            WorkOrderState state,
            long version,
            @Nullable Instant issuedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant verifiedAt,
            List<UUID> entries,
            @Nullable OrderReasonView reason) {}

    /// Who has the order instead of the officer responsible, and why.
    record ReceiverView(UUID officerId, String name, Receiver.Why why) {}

    /// @param facts the variables of the rule's condition with the values that made it say yes
    record OrderReasonView(String ruleName, int version, int minutes, Map<String, Object> facts) {

        static @Nullable OrderReasonView of(@Nullable OrderReason reason) {
            return reason == null
                    ? null
                    : new OrderReasonView(reason.ruleName(), reason.version(), reason.minutes(), reason.facts());
        }
    }

    record WorkOrderEventView(
            UUID id,
            WorkOrderStep step,
            WorkOrderState state,
            Instant at,
            @Nullable String actorName,
            @Nullable String why,
            @Nullable LocalDate dueOn) {

        static WorkOrderEventView of(WorkOrderEvent event) {
            return new WorkOrderEventView(
                    event.id(), event.step(), event.state(), event.at(), event.actorName(), event.why(), event.dueOn());
        }
    }

    record WorkOrderDetailView(WorkOrderView order, List<WorkOrderEventView> events) {}

    /// Takes a step and shows what came of it, in one transaction.
    @Transactional
    WorkOrderView after(Supplier<WorkOrder> step) {
        return of(step.get());
    }

    /// Looks orders up and shows them, in one transaction.
    @Transactional(readOnly = true)
    List<WorkOrderView> ofAll(Supplier<List<WorkOrder>> orders) {
        return of(orders.get());
    }

    @Transactional(readOnly = true)
    WorkOrderView of(WorkOrder order) {
        return of(List.of(order)).getFirst();
    }

    @Transactional(readOnly = true)
    List<WorkOrderView> of(List<WorkOrder> orders) {
        var today = LocalDate.now(clock.withZone(zone));
        var people = officers.byId(orders.stream()
                .flatMap(order -> Stream.of(order.officerId(), order.doer()))
                .distinct()
                .toList());
        var places = villages.names(
                orders.stream().map(WorkOrder::villageId).distinct().toList());
        var why = reasons.byOrder(orders.stream().map(WorkOrder::id).toList());
        return orders.stream()
                .map(order -> view(order, places, people, why.get(order.id()), today))
                .toList();
    }

    private static WorkOrderView view(
            WorkOrder order,
            Map<UUID, String> places,
            Map<UUID, Officer> people,
            @Nullable OrderReason reason,
            LocalDate today) {
        var what = order.what();
        return new WorkOrderView(
                order.id(),
                what.title(),
                what.role(),
                order.source(),
                what.task(),
                what.place(),
                what.basis(),
                what.expectedEvidence(),
                what.contact(),
                what.times(),
                order.dueOn(),
                order.originalDueOn(),
                order.askedDueOn(),
                order.declinedDueOn(),
                order.isOverdue(today),
                order.villageId(),
                places.getOrDefault(order.villageId(), ""),
                order.officerId(),
                name(people.get(order.officerId())),
                receiver(order, people),
                order.state(),
                order.version(),
                order.issuedAt(),
                order.submittedAt(),
                order.verifiedAt(),
                order.entries(),
                OrderReasonView.of(reason));
    }

    private static @Nullable ReceiverView receiver(WorkOrder order, Map<UUID, Officer> people) {
        var receiver = order.receiver();
        return receiver == null
                ? null
                : new ReceiverView(receiver.officerId(), name(people.get(receiver.officerId())), receiver.why());
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }
}
