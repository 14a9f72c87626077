package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Postings;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Work orders: how they come about, and who sees them. What is done with them later stands in [WorkOrderSteps].
@Service
public class WorkOrders {

    static final int MOST_PROPOSALS = 5;

    private final WorkOrderStore store;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Postings postings;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    WorkOrders(
            WorkOrderStore store,
            WorkOrderLog log,
            WorkOrderNews news,
            Postings postings,
            WorkingDays workingDays,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.log = log;
        this.news = news;
        this.postings = postings;
        this.workingDays = workingDays;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Issues an order to the officer responsible for its village today. A due day off work rolls forward.
    ///
    /// @throws BasisMissing if it does not say why
    /// @throws NobodyResponsible if the village has no officer
    @Transactional
    public WorkOrder issue(NewWorkOrder wanted) {
        requireLeader(wanted.villageId());
        if (wanted.basis() == null || wanted.basis().isBlank()) {
            throw new BasisMissing(wanted.id() == null ? wanted.villageId() : wanted.id());
        }
        return add(wanted, WorkSource.DISPATCH, WorkOrderState.ISSUED);
    }

    /// Keeps an order to be issued later.
    @Transactional
    public WorkOrder draft(NewWorkOrder wanted) {
        requireLeader(wanted.villageId());
        return add(wanted, WorkSource.DISPATCH, WorkOrderState.DRAFT);
    }

    /// An officer proposes work of their own for a village they answer for; it counts once a leader has issued it.
    ///
    /// @throws TooManyProposals if the officer has enough of them open
    @Transactional
    public WorkOrder propose(NewWorkOrder wanted) {
        var officer = actors.requireOfficer();
        actors.requireVillage(wanted.villageId());
        if (!responsibleFor(wanted.villageId()).equals(officer)) {
            throw new NotForYou("village", wanted.villageId());
        }
        long open = store.listOpen(officer).stream()
                .filter(order -> order.source() == WorkSource.SELF_INITIATED)
                .count();
        if (open >= MOST_PROPOSALS) {
            throw new TooManyProposals(MOST_PROPOSALS);
        }
        return add(wanted, WorkSource.SELF_INITIATED, WorkOrderState.DRAFT);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public WorkOrder get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("work-order", id));
    }

    @Transactional(readOnly = true)
    public List<WorkOrder> list(WorkOrderFilter filter) {
        return store.list(filter, reach(), LocalDate.now(clock.withZone(zone)));
    }

    /// What the signed-in officer has to do, the most urgent first.
    @Transactional(readOnly = true)
    public List<WorkOrder> listOwn() {
        return store.listOpen(actors.requireOfficer()).stream()
                .filter(order -> sees(order.villageId()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<WorkOrderEvent> events(UUID id) {
        return log.list(get(id).id());
    }

    private Optional<WorkOrder> find(UUID id) {
        return store.find(id).filter(order -> sees(order.villageId()));
    }

    private WorkOrder add(NewWorkOrder wanted, WorkSource source, WorkOrderState state) {
        PersonalNumberInText.refuse(wanted.title(), wanted.task(), wanted.place(), wanted.basis(), wanted.contact());
        var known = wanted.id() == null ? Optional.<WorkOrder>empty() : find(wanted.id());
        var order = toOrder(wanted, source, state);
        if (known.isPresent()) {
            return known.filter(before -> isSame(before, order)).orElseThrow(() -> new IdUsedOtherwise(order.id()));
        }
        if (!store.add(order, actors.current().signature(), clock.instant())) {
            throw new IdUsedOtherwise(order.id());
        }
        var step = state == WorkOrderState.DRAFT ? WorkOrderStep.DRAFT_UP : WorkOrderStep.ISSUE;
        log.add(order, step, null, null);
        news.tell(order, step);
        return order;
    }

    private WorkOrder toOrder(NewWorkOrder wanted, WorkSource source, WorkOrderState state) {
        var due = workingDays.rollForward(wanted.due());
        return new WorkOrder(
                wanted.id() == null ? ids.next() : wanted.id(),
                wanted.title(),
                wanted.role(),
                source,
                wanted.task(),
                wanted.place(),
                wanted.basis(),
                wanted.expectedEvidence(),
                wanted.contact(),
                due,
                due,
                wanted.villageId(),
                responsibleFor(wanted.villageId()),
                state,
                0,
                state == WorkOrderState.ISSUED ? clock.instant() : null,
                null,
                null,
                null,
                List.of());
    }

    private static boolean isSame(WorkOrder one, WorkOrder other) {
        return one.title().equals(other.title())
                && one.task().equals(other.task())
                && one.villageId().equals(other.villageId())
                && one.originalDueOn().equals(other.originalDueOn());
    }

    private UUID responsibleFor(UUID village) {
        var today = LocalDate.now(clock.withZone(zone));
        return postings.responsibleFor(village, today)
                .orElseThrow(() -> new NobodyResponsible(village, today))
                .officerId();
    }

    private void requireLeader(UUID village) {
        actors.requireVillage(village);
        if (actors.current() instanceof Person person && !Leaders.lead(person)) {
            throw new NotForYou("work-order", village);
        }
    }

    private boolean sees(UUID village) {
        var reach = reach();
        return reach == null || reach.contains(village);
    }

    private @Nullable Set<UUID> reach() {
        return switch (actors.current()) {
            case Person person -> person.role() == Role.BUREAU_OFFICE ? null : person.villages();
            case Application _ -> null;
            case Visitor _ -> Set.of();
        };
    }
}
