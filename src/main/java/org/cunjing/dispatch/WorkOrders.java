package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Work orders: how they come about, and who sees them. What is done with them later stands in [WorkOrderSteps].
@Service
public class WorkOrders {

    static final int MOST_PROPOSALS = 5;

    private final WorkOrderStore store;
    private final WorkOrderFigureStore figures;
    private final ReceivedOrderStore received;
    private final WorkOrderIntake intake;
    private final WorkOrderReach reach;
    private final WorkOrderLog log;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    WorkOrders(
            WorkOrderStore store,
            WorkOrderFigureStore figures,
            ReceivedOrderStore received,
            WorkOrderIntake intake,
            WorkOrderReach reach,
            WorkOrderLog log,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.figures = figures;
        this.received = received;
        this.intake = intake;
        this.reach = reach;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Issues an order to the officer responsible for its village today. A due day off work rolls forward.
    ///
    /// @throws BasisMissing if it does not say why
    /// @throws NobodyResponsible if the village has no officer
    /// @throws Faulty if the due day has passed
    @Transactional
    public WorkOrder issue(NewWorkOrder wanted) {
        reach.requireLeader(wanted.villageId());
        requireTime(wanted);
        if (!wanted.what().hasBasis()) {
            throw new BasisMissing(wanted.id() == null ? wanted.villageId() : wanted.id());
        }
        return intake.add(wanted, WorkSource.DISPATCH, WorkOrderState.ISSUED);
    }

    /// Keeps an order to be issued later.
    @Transactional
    public WorkOrder draft(NewWorkOrder wanted) {
        reach.requireLeader(wanted.villageId());
        requireTime(wanted);
        return intake.add(wanted, WorkSource.DISPATCH, WorkOrderState.DRAFT);
    }

    /// An officer proposes work of their own for a village they answer for; it counts once a leader has issued it.
    ///
    /// @throws TooManyProposals if the officer has enough of them open
    @Transactional
    public WorkOrder propose(NewWorkOrder wanted) {
        var officer = actors.requireOfficer();
        actors.requireVillage(wanted.villageId());
        requireTime(wanted);
        if (!intake.responsibleFor(wanted.villageId()).equals(officer)) {
            throw new NotForYou("village", wanted.villageId());
        }
        long open = store.listOpen(officer).stream()
                .filter(order -> order.source() == WorkSource.SELF_INITIATED)
                .filter(order -> !order.id().equals(wanted.id()))
                .count();
        if (open >= MOST_PROPOSALS) {
            throw new TooManyProposals(MOST_PROPOSALS);
        }
        return intake.add(wanted, WorkSource.SELF_INITIATED, WorkOrderState.DRAFT);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public WorkOrder get(UUID id) {
        return store.find(id).filter(reach::sees).orElseThrow(() -> new NotFound("work-order", id));
    }

    @Transactional(readOnly = true)
    public List<WorkOrder> list(WorkOrderFilter filter) {
        return store.list(filter, reach.villages(), LocalDate.now(clock.withZone(zone)));
    }

    /// How many orders are under way in each village in reach; what is missing has none.
    @Transactional(readOnly = true)
    public Map<UUID, WorkOrderTally> tallies() {
        return figures.tallies(LocalDate.now(clock.withZone(zone))).entrySet().stream()
                .filter(one -> reach.sees(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What the signed-in officer has to do or answers for while somebody else has it, the most urgent first.
    @Transactional(readOnly = true)
    public List<WorkOrder> listOwn() {
        return received.listDoing(actors.requireOfficer()).stream()
                .filter(reach::sees)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<WorkOrderEvent> events(UUID id) {
        return log.list(get(id).id());
    }

    private void requireTime(NewWorkOrder wanted) {
        if (wanted.due().isBefore(LocalDate.now(clock.withZone(zone)))) {
            throw new Faulty(List.of(new Fault("due", "out-of-range")));
        }
    }
}
