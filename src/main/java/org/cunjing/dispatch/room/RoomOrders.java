package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
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
    private final OrderClocks clocks;
    private final OrderClockStore store;
    private final WorkOrders orders;
    private final WorkOrderSteps steps;
    private final Clock clock;

    RoomOrders(
            CommandRooms rooms,
            OrderClocks clocks,
            OrderClockStore store,
            WorkOrders orders,
            WorkOrderSteps steps,
            Clock clock) {
        this.rooms = rooms;
        this.clocks = clocks;
        this.store = store;
        this.orders = orders;
        this.steps = steps;
        this.clock = clock;
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
