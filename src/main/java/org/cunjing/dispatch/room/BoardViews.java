package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.dispatch.Receiver;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the rooms have in sight: every order that runs, who has heard of it, and when the next one will.
@Component
class BoardViews {

    private static final int MOST = 300;

    private final OrderClockStore store;
    private final Escalations escalations;
    private final WorkOrders orders;
    private final Receipts receipts;
    private final Deliveries deliveries;
    private final CommandRooms rooms;
    private final Villages villages;
    private final Officers officers;
    private final Clock clock;

    BoardViews(
            OrderClockStore store,
            Escalations escalations,
            WorkOrders orders,
            Receipts receipts,
            Deliveries deliveries,
            CommandRooms rooms,
            Villages villages,
            Officers officers,
            Clock clock) {
        this.store = store;
        this.escalations = escalations;
        this.orders = orders;
        this.receipts = receipts;
        this.deliveries = deliveries;
        this.rooms = rooms;
        this.villages = villages;
        this.officers = officers;
        this.clock = clock;
    }

    /// @param who the second contact, who sat in the room, or who took over; null: nobody was there
    record BoardStepView(
            Instant at,
            EscalationStep.Kind kind,
            EscalationStep.Why why,
            @Nullable String roomName,
            @Nullable String who) {}

    /// What became of telling somebody by the outside channel.
    record DeliveryView(
            String who,
            Delivery.Status status,
            int retries,
            @Nullable String reason,
            Instant at) {}

    /// @param receiverName who has it instead of the officer responsible; null: nobody else
    /// @param dueAt when the next one hears; null: it stands still, or everybody has heard
    record BoardOrderView(
            UUID id,
            String title,
            UUID villageId,
            String villageName,
            String officerName,
            @Nullable String receiverName,
            Receiver.@Nullable Why receiverWhy,
            boolean urgent,
            WorkOrderState state,
            OrderClock.Phase phase,
            @Nullable Instant issuedAt,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            @Nullable String roomName,
            @Nullable String takenBy,
            @Nullable Instant takenAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant seenAt,
            List<DeliveryView> deliveries,
            List<BoardStepView> steps) {}

    record BoardView(Instant at, List<BoardOrderView> orders) {}

    @Transactional(readOnly = true)
    public BoardView board() {
        var clocks = store.listRunning(MOST);
        var steps = escalations.steps(clocks.stream().map(OrderClock::orderId).toList());
        var received = receipts.list(clocks.stream().map(OrderClock::orderId).toList());
        var told = deliveries.list(clocks.stream().map(OrderClock::orderId).toList());
        var names = villages.names(
                clocks.stream().map(OrderClock::villageId).distinct().toList());
        var found = clocks.stream().collect(Collectors.toMap(OrderClock::orderId, one -> orders.get(one.orderId())));
        var people = officers.byId(Stream.of(
                        found.values().stream().flatMap(order -> Stream.of(order.officerId(), order.doer())),
                        told.stream().map(Delivery::officerId),
                        steps.stream().map(EscalationStep::officerId).filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        var places = rooms.list().stream().collect(Collectors.toMap(CommandRoom::id, CommandRoom::name));
        var lines = clocks.stream()
                .map(one -> view(
                        one,
                        Objects.requireNonNull(found.get(one.orderId())),
                        names,
                        people,
                        places,
                        steps,
                        received,
                        told))
                .toList();
        return new BoardView(clock.instant(), lines);
    }

    private BoardOrderView view(
            OrderClock one,
            WorkOrder order,
            Map<UUID, String> names,
            Map<UUID, Officer> people,
            Map<UUID, String> places,
            List<EscalationStep> steps,
            List<Receipt> receipts,
            List<Delivery> told) {
        return new BoardOrderView(
                order.id(),
                order.what().title(),
                one.villageId(),
                names.getOrDefault(one.villageId(), ""),
                name(people.get(order.officerId())),
                order.receiver() == null
                        ? null
                        : name(people.get(order.receiver().officerId())),
                order.receiver() == null ? null : order.receiver().why(),
                one.urgent(),
                order.state(),
                one.phase(),
                order.issuedAt(),
                order.dueOn(),
                one.dueAt(),
                one.roomId() == null ? null : places.get(one.roomId()),
                one.takenBy(),
                one.takenAt(),
                first(receipts, one, Receipt.Kind.DELIVERED),
                first(receipts, one, Receipt.Kind.SEEN),
                told.stream()
                        .filter(delivery -> delivery.aboutId().equals(one.orderId()))
                        .map(delivery -> new DeliveryView(
                                name(people.get(delivery.officerId())),
                                delivery.status(),
                                delivery.retries(),
                                delivery.reason(),
                                delivery.changedAt()))
                        .toList(),
                steps.stream()
                        .filter(step -> step.orderId().equals(one.orderId()))
                        .map(step -> new BoardStepView(
                                step.at(),
                                step.kind(),
                                step.why(),
                                step.roomId() == null ? null : places.get(step.roomId()),
                                step.name() != null || step.officerId() == null
                                        ? step.name()
                                        : name(people.get(step.officerId()))))
                        .toList());
    }

    private static @Nullable Instant first(List<Receipt> receipts, OrderClock one, Receipt.Kind kind) {
        return receipts.stream()
                .filter(receipt -> receipt.orderId().equals(one.orderId()) && receipt.kind() == kind)
                .filter(receipt -> receipt.officerId().equals(one.officerId()))
                .map(Receipt::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }
}
