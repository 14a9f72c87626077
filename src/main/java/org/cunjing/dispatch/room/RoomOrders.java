package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderMove;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderSteps;
import org.cunjing.dispatch.WorkOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Orders that a room gives: urgent or not, and for some seconds withdrawn through the life cycle of every order.
@Service
public class RoomOrders {

    private static final Duration REGRET = Duration.ofSeconds(12);

    private final CommandRooms rooms;
    private final Escalations escalations;
    private final OrderClocks clocks;
    private final OrderClockStore store;
    private final WorkOrders orders;
    private final WorkOrderSteps steps;
    private final Clock clock;
    private final ZoneId zone;

    RoomOrders(
            CommandRooms rooms,
            Escalations escalations,
            OrderClocks clocks,
            OrderClockStore store,
            WorkOrders orders,
            WorkOrderSteps steps,
            Clock clock,
            ZoneId zone) {
        this.rooms = rooms;
        this.escalations = escalations;
        this.clocks = clocks;
        this.store = store;
        this.orders = orders;
        this.steps = steps;
        this.clock = clock;
        this.zone = zone;
    }

    /// Issues an order from a room to the officer responsible.
    ///
    /// @throws NotForYou if the person does not work in the room, or does not lead the village
    @Transactional
    public WorkOrder issue(UUID room, NewWorkOrder wanted, boolean urgent) {
        var from = rooms.requireOwn(room);
        var order = orders.issue(wanted);
        clocks.begin(order, urgent, from.id());
        return order;
    }

    /// Sends the officer of another village to help with an order that nobody answers: theirs says the same, and nobody
    /// further is called for the first one.
    ///
    /// @param help id of their order, village and where the help goes; what and by when are those of the first
    /// @throws TakenOverAlready if somebody has answered in the meantime
    @Transactional
    public WorkOrder assist(UUID order, UUID room, Help help) {
        if (store.find(help.id()).isPresent()) {
            return orders.get(help.id());
        }
        var first = orders.get(order);
        escalations.takeOver(order);
        var today = LocalDate.now(clock.withZone(zone));
        var due = first.dueOn().isBefore(today) ? today : first.dueOn();
        return issue(
                room, new NewWorkOrder(help.id(), help.villageId(), first.what().at(help.place()), due), true);
    }

    /// @param id made by the client, so that a repeated attempt counts once
    /// @param place where the help goes, in words
    public record Help(UUID id, UUID villageId, String place) {}

    /// Takes an order of the last seconds back.
    ///
    /// @throws TooLateToWithdraw if the time is over or the officer has accepted
    @Transactional
    public WorkOrder withdraw(UUID id, String why) {
        var order = orders.get(id);
        boolean fresh =
                order.issuedAt() != null && !order.issuedAt().plus(REGRET).isBefore(clock.instant());
        boolean ofARoom = store.find(id).map(OrderClock::roomId).isPresent();
        if (!fresh || !ofARoom || order.state() != WorkOrderState.ISSUED) {
            throw new TooLateToWithdraw(id);
        }
        return steps.take(id, new WorkOrderMove(WorkOrderStep.CANCEL, order.version(), why, null, List.of(), null));
    }
}
